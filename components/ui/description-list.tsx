"use client";

import type { ReactNode } from "react";

export type DescriptionItem = { readonly term: string; readonly detail: ReactNode };

/** Facts by name: terms left, details right; one under the other on a phone. */
export function DescriptionList({
  items,
  look = "rows",
}: {
  readonly items: readonly DescriptionItem[];
  /** `rows` for a page, `columns` for a short line of facts at the top. */
  readonly look?: "rows" | "columns";
}) {
  if (look === "columns") {
    return (
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 sm:flex sm:flex-wrap sm:gap-x-8">
        {items.map((item) => (
          <div key={item.term} className="min-w-0 sm:min-w-28">
            <dt className="text-sm text-ink-subtle">{item.term}</dt>
            <dd className="font-semibold">{item.detail}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <dl className="@container divide-y divide-line">
      {items.map((item) => (
        <div
          key={item.term}
          className="grid gap-x-4 py-2 first:pt-0 last:pb-0 @xs:grid-cols-[minmax(7rem,2fr)_3fr] @2xl:grid-cols-[15rem_1fr]"
        >
          <dt className="text-sm leading-6 text-ink-subtle">{item.term}</dt>
          <dd className="min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
