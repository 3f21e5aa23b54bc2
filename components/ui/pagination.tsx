import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { PlainLink } from "./link";

export type PaginationProps = {
  readonly label: string;
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
  readonly texts: {
    readonly previous: string;
    readonly next: string;
    /** "Pagina 2 van 9" in full. */
    readonly position: string;
  };
};

const box = "inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md px-3 font-semibold";

/** Links to the pages of a list; nothing when all fits on one page. */
export function Pagination({ label, page, pages, href, texts }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <nav aria-label={label} className="mt-4 flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-ink-subtle">{texts.position}</p>
      <ul className="flex flex-wrap items-center gap-1">
        {page > 1 ? (
          <Step href={href(page - 1)} rel="prev">
            <ChevronLeft aria-hidden="true" className="size-5" />
            {texts.previous}
          </Step>
        ) : null}
        {pagesAround(page, pages).map((entry) =>
          typeof entry === "number" ? (
            <li key={entry} className="max-sm:hidden">
              <PlainLink
                href={href(entry)}
                aria-current={entry === page ? "page" : undefined}
                className={`${box} text-action hover:bg-action-subtle aria-[current=page]:bg-action-fill aria-[current=page]:text-on-action`}
              >
                {entry}
              </PlainLink>
            </li>
          ) : (
            <li key={entry} className="px-1 text-ink-subtle max-sm:hidden" aria-hidden="true">
              …
            </li>
          ),
        )}
        {page < pages ? (
          <Step href={href(page + 1)} rel="next">
            {texts.next}
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
      <PlainLink href={props.href} rel={props.rel} className={`${box} text-action hover:bg-action-subtle`}>
        {props.children}
      </PlainLink>
    </li>
  );
}

/** First, last and the neighbours of this page; a named gap where pages are left out. */
function pagesAround(page: number, pages: number): readonly (number | "gap-before" | "gap-after")[] {
  const near = [page - 1, page, page + 1].filter((n) => n > 1 && n < pages);
  const first = near[0] ?? 2;
  const last = near.at(-1) ?? pages - 1;
  return [
    1,
    ...(first > 2 ? (["gap-before"] as const) : []),
    ...near,
    ...(last < pages - 1 ? (["gap-after"] as const) : []),
    pages,
  ];
}
