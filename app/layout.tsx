import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { texts, theme } from "@/lib/platform/texts";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Baken", template: "%s · Baken" },
  robots: { index: false, follow: false },
  icons: { icon: "/favicon.svg" },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { locale } = await texts();
  const chosen = await theme();
  return (
    <html lang={locale} data-theme={chosen === "system" ? undefined : chosen}>
      <body>{children}</body>
    </html>
  );
}
