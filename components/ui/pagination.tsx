import { PageLinks } from "./page-links";

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

/** Links to the pages of a list; nothing when all fits on one page. */
export function Pagination({ label, page, pages, href, texts }: PaginationProps) {
  if (pages <= 1) return null;
  return (
    <PageLinks
      label={label}
      page={page}
      entries={pagesAround(page, pages).map((entry) =>
        typeof entry === "number" ? { page: entry, href: href(entry) } : { gap: entry },
      )}
      previous={page > 1 ? { href: href(page - 1), text: texts.previous } : undefined}
      next={page < pages ? { href: href(page + 1), text: texts.next } : undefined}
      position={texts.position}
    />
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
