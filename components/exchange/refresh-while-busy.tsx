"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const every = 2_000;

/** Draws the page anew every two seconds; without JavaScript the browser itself loads it again. */
export function RefreshWhileBusy() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, every);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  );
}
