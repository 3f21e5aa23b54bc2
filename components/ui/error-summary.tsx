"use client";

import { CircleAlert } from "lucide-react";
import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/platform/form-state";

export type SummaryEntry = { readonly key: string; readonly text: string; readonly fieldId?: string };

/** What went wrong, at the top of the form, with a link to each field. It takes the focus. */
export function ErrorSummary({
  title,
  entries,
  state,
}: {
  readonly title: string;
  readonly entries: readonly SummaryEntry[];
  /** The answer these errors came with: a new answer takes the focus again. */
  readonly state: FormState;
}) {
  const box = useRef<HTMLDivElement>(null);
  const shown = entries.length > 0;
  useEffect(() => {
    if (state && shown) box.current?.focus();
  }, [state, shown]);
  if (!shown) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border-2 border-negative-border bg-negative-subtle p-4 text-ink"
    >
      <p className="flex items-center gap-2 text-lg font-bold text-negative">
        <CircleAlert aria-hidden="true" className="size-6 shrink-0" />
        {title}
      </p>
      <ul className="mt-2 grid gap-1 pl-8">
        {entries.map((entry) => (
          <li key={entry.key}>
            {entry.fieldId ? (
              <a
                href={`#${entry.fieldId}`}
                className="inline-block py-0.5 font-semibold text-negative underline underline-offset-4"
              >
                {entry.text}
              </a>
            ) : (
              <span className="font-semibold">{entry.text}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
