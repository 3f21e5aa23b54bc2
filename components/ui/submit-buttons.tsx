"use client";

import { LoaderCircle } from "lucide-react";
import { Button } from "./button";
import type { Submit } from "./form-field";
import type { FormTexts } from "./form-texts";

/** The buttons under a form. While sending they stay focusable but do nothing. */
export function SubmitButtons({
  submits,
  phase,
  texts,
}: {
  readonly submits: readonly Submit[];
  readonly phase: "ready" | "sending";
  readonly texts: FormTexts;
}) {
  const sending = phase === "sending";
  return (
    <div className="flex flex-wrap items-center gap-3">
      {submits.map((submit, index) => (
        <Button
          key={`${submit.name ?? ""}=${submit.value ?? submit.label}`}
          name={submit.name}
          value={submit.value}
          variant={submit.variant ?? (index === 0 ? "primary" : "secondary")}
          aria-disabled={sending || undefined}
        >
          {submit.label}
        </Button>
      ))}
      <p role="status" className="flex items-center gap-2 text-sm text-ink-subtle">
        {sending ? (
          <>
            <LoaderCircle aria-hidden="true" className="size-5 animate-spin" />
            {texts.sending}
          </>
        ) : null}
      </p>
    </div>
  );
}
