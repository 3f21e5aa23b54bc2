"use client";

import type { ReactNode } from "react";

/** Text of another, word for word: a condition in a judgment, a decision of the OM. */
export function Quote({
  label,
  source,
  children,
}: {
  readonly label?: ReactNode;
  /** Where it comes from, such as the ECLI and the date of the judgment. */
  readonly source?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <figure className="rounded-r-md border-l-4 border-beacon bg-sunken px-4 py-3">
      {label ? <p className="mb-1 text-sm font-semibold text-ink-subtle">{label}</p> : null}
      <blockquote className="max-w-[68ch] font-verbatim text-base leading-relaxed whitespace-pre-line">
        {children}
      </blockquote>
      {source ? <figcaption className="mt-2 text-sm text-ink-subtle">{source}</figcaption> : null}
    </figure>
  );
}
