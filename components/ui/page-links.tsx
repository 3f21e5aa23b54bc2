"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { PlainLink } from "./link";

type PageEntry =
  | { readonly page: number; readonly href: string }
  | { readonly gap: "gap-before" | "gap-after" };

type StepTo = { readonly href: string; readonly text: string };
type Props = {
  readonly label: string;
  readonly page: number;
  readonly entries: readonly PageEntry[];
  readonly previous?: StepTo;
  readonly next?: StepTo;
  /** "Pagina 2 van 9" in full. */
  readonly position: string;
};

/** The links of `Pagination`, drawn from addresses: the server hands those over once and no drawing. */
export function PageLinks({ label, page, entries, previous, next, position }: Props) {
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-ink-subtle">{position}</p>
      <ul className="flex flex-wrap items-center gap-1">
        {previous ? (
          <Step href={previous.href} rel="prev">
            <ChevronLeft aria-hidden="true" className="size-5" />
            {previous.text}
          </Step>
        ) : null}
        {entries.map((entry) =>
          "page" in entry ? (
            <li key={entry.page} className="max-sm:hidden">
              <PlainLink
                href={entry.href}
                aria-current={entry.page === page ? "page" : undefined}
                className="page-link"
              >
                {entry.page}
              </PlainLink>
            </li>
          ) : (
            <li key={entry.gap} className="px-1 text-ink-subtle max-sm:hidden" aria-hidden="true">
              …
            </li>
          ),
        )}
        {next ? (
          <Step href={next.href} rel="next">
            {next.text}
            <ChevronRight aria-hidden="true" className="size-5" />
          </Step>
        ) : null}
      </ul>
    </nav>
  );
}

function Step(props: { readonly href: string; readonly rel: "prev" | "next"; readonly children: ReactNode }) {
  return (
    <li>
      <PlainLink href={props.href} rel={props.rel} className="page-link">
        {props.children}
      </PlainLink>
    </li>
  );
}
