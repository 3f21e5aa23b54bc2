"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorState } from "@/components/ui/error-state";
import { ui as en } from "@/lib/i18n/en/ui";
import { ui as nl } from "@/lib/i18n/nl/ui";

/** A page that broke. The reference is the one the log has; the error itself is never shown. */
export function FailedPage({
  error,
  reset,
}: {
  readonly error: { readonly digest?: string };
  readonly reset: () => void;
}) {
  const [texts, setTexts] = useState(nl.state);
  useEffect(() => {
    if (document.documentElement.lang === "en") setTexts(en.state);
  }, []);
  return (
    <ErrorState
      title={texts.errorTitle}
      reference={error.digest ? { label: texts.errorReference, value: error.digest } : undefined}
      actions={<Button onClick={reset}>{texts.retry}</Button>}
    >
      <p>{texts.errorText}</p>
    </ErrorState>
  );
}
