"use client";

import { FailedPage } from "@/components/shell/failed-page";
import "./globals.css";

export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="nl">
      <body>
        <FailedPage {...props} />
      </body>
    </html>
  );
}
