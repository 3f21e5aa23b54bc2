import { FigureFrame, type FigureTexts } from "./figure-frame";

/** One month: how many were done, are still planned, and were planned but not done. */
export type CoverageMonth = {
  readonly key: string;
  /** "jan", in the drawing. */
  readonly short: string;
  /** "januari 2026", in the table. */
  readonly name: string;
  readonly done: number;
  readonly planned: number;
  readonly missed: number;
  readonly place?: "past" | "now" | "ahead";
};

export type CoverageTexts = FigureTexts & {
  readonly done: string;
  readonly planned: string;
  readonly missed: string;
};

type DotKind = "done" | "planned" | "missed";

/** A year at a glance: a filled dot is done, an open dot planned, a cross missed. */
export function CoverageStrip({
  label,
  months,
  texts,
}: {
  readonly label: string;
  readonly months: readonly CoverageMonth[];
  readonly texts: CoverageTexts;
}) {
  const rows = months.map((month) => ({
    key: month.key,
    name: month.name,
    cells: [month.planned, month.done, month.missed],
  }));
  return (
    <FigureFrame label={label} texts={texts} columns={[texts.planned, texts.done, texts.missed]} rows={rows}>
      <div role="img" aria-label={label} className="grid gap-2">
        <ol className="grid grid-cols-6 gap-1 sm:grid-cols-12">
          {months.map((month) => (
            <Month key={month.key} month={month} />
          ))}
        </ol>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <Legend kind="done" text={texts.done} />
          <Legend kind="planned" text={texts.planned} />
          <Legend kind="missed" text={texts.missed} />
        </ul>
      </div>
    </FigureFrame>
  );
}

function Month({ month }: { readonly month: CoverageMonth }) {
  const dots: readonly DotKind[] = [
    ...Array<DotKind>(month.done).fill("done"),
    ...Array<DotKind>(month.missed).fill("missed"),
    ...Array<DotKind>(month.planned).fill("planned"),
  ];
  const now =
    month.place === "now" ? "border-action-border font-bold text-action" : "border-line text-ink-subtle";
  return (
    <li
      className={`grid min-h-14 grid-rows-[1fr_auto] rounded-md border bg-panel text-center text-xs ${now}`}
    >
      <span className="flex flex-wrap items-center justify-center gap-1 p-1">
        {dots.map((kind, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal dots have no name of their own
          <Dot key={index} kind={kind} />
        ))}
      </span>
      <span className="pb-1">{month.short}</span>
    </li>
  );
}

function Legend({ kind, text }: { readonly kind: DotKind; readonly text: string }) {
  return (
    <li className="flex items-center gap-1.5">
      <Dot kind={kind} />
      {text}
    </li>
  );
}

function Dot({ kind }: { readonly kind: DotKind }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
      {kind === "done" ? <circle cx="8" cy="8" r="6.5" className="fill-positive-border" /> : null}
      {kind === "planned" ? (
        <circle cx="8" cy="8" r="5.5" strokeWidth="2" className="fill-transparent stroke-control" />
      ) : null}
      {kind === "missed" ? (
        <path
          d="M3 3 13 13M13 3 3 13"
          strokeWidth="3"
          strokeLinecap="round"
          className="stroke-negative-border"
        />
      ) : null}
    </svg>
  );
}
