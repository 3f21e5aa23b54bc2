import { Button } from "./button";

type Props = {
  readonly page: number;
  readonly pages: number;
  readonly texts: {
    readonly previous: string;
    readonly next: string;
    /** With `{page}` and `{pages}`. */
    readonly position: string;
  };
};

/** Other pages of what a posted search found, as buttons of its form: the words searched for stay out of the address. */
export function PostedPages({ page, pages, texts }: Props) {
  if (pages <= 1) return null;
  const position = texts.position.replace("{page}", String(page)).replace("{pages}", String(pages));
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 p-4">
      <span className="text-sm text-ink-subtle">{position}</span>
      <span className="flex gap-3">
        {page > 1 ? (
          <Button name="page" value={page - 1}>
            {texts.previous}
          </Button>
        ) : null}
        {page < pages ? (
          <Button name="page" value={page + 1}>
            {texts.next}
          </Button>
        ) : null}
      </span>
    </div>
  );
}
