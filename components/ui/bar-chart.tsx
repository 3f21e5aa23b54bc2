import { FigureFrame, type FigureTexts } from "./figure-frame";
import { type Tone, toneFill } from "./tone";

export type Bar = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** The value in words, such as "1 240" or "83%"; the number itself when absent. */
  readonly display?: string;
  readonly tone?: Tone;
};

/** Horizontal bars with their names and values beside them, longest possible = the highest value or `max`. */
export function BarChart({
  label,
  bars,
  valueLabel,
  max,
  texts,
}: {
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly valueLabel: string;
  readonly max?: number;
  readonly texts: FigureTexts;
}) {
  const full = Math.max(max ?? 0, ...bars.map((bar) => bar.value), 1);
  const rows = bars.map((bar) => ({
    key: bar.key,
    name: bar.label,
    cells: [bar.display ?? bar.value],
  }));
  return (
    <FigureFrame label={label} texts={texts} columns={[valueLabel]} rows={rows}>
      <div
        role="img"
        aria-label={label}
        className="grid grid-cols-[max-content_1fr_max-content] items-center gap-x-3 gap-y-1.5 text-sm"
      >
        {bars.map((bar) => (
          <BarRow key={bar.key} bar={bar} full={full} />
        ))}
      </div>
    </FigureFrame>
  );
}

function BarRow({ bar, full }: { readonly bar: Bar; readonly full: number }) {
  return (
    <>
      <span className="max-w-48">{bar.label}</span>
      <svg
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="h-5 w-full rounded-sm bg-sunken"
      >
        <rect
          width={(100 * bar.value) / full}
          height="10"
          className={bar.tone ? toneFill[bar.tone] : "fill-action-border"}
        />
      </svg>
      <span className="text-end font-semibold tabular-nums">{bar.display ?? bar.value}</span>
    </>
  );
}
