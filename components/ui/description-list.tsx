"use client";

import type { ReactNode } from "react";
import { LocalDay } from "./local-day";

/** A fact by its name; a day is given as a day, so that the server hands over a value and not a drawing. */
export type DescriptionItem =
  | { readonly term: string; readonly detail: ReactNode }
  | { readonly term: string; readonly day: string | null; readonly absent?: string };

/** Facts by name: terms left, details right; one under the other on a phone. */
export function DescriptionList({
  items,
  look = "rows",
}: {
  readonly items: readonly DescriptionItem[];
  /** `rows` for a page, `columns` for a short line of facts at the top. */
  readonly look?: "rows" | "columns";
}) {
  return (
    <dl className={look === "columns" ? "fact-columns" : "facts @container divide-y divide-line"}>
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{"day" in item ? <LocalDay day={item.day} absent={item.absent} /> : item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
