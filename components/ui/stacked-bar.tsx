import { FigureFrame, type FigureTexts } from "./figure-frame";
import { type Tone, toneFill } from "./tone";
import { ToneIcon } from "./tone-icon";

export type Segment = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
};

const words = {
  neutral: "text-ink-subtle",
  info: "text-info",
  positive: "text-positive",
  warning: "text-warning",
  negative: "text-negative",
} as const satisfies Record<Tone, string>;

/** One whole in parts. The legend carries the shapes and numbers; the parts stand in the same order. */
export function StackedBar({
  label,
  segments,
  valueLabel,
  texts,
}: {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly valueLabel: string;
  readonly texts: FigureTexts;
}) {
  const total = Math.max(
    1,
    segments.reduce((sum, segment) => sum + segment.value, 0),
  );
  const placed = segments.map((segment, index) => ({
    ...segment,
    x: (100 * segments.slice(0, index).reduce((sum, before) => sum + before.value, 0)) / total,
    width: (100 * segment.value) / total,
  }));
  const rows = segments.map((segment) => ({
    key: segment.key,
    name: segment.label,
    cells: [segment.value],
  }));
  return (
    <FigureFrame label={label} texts={texts} columns={[valueLabel]} rows={rows}>
      <div role="img" aria-label={label} className="grid gap-2">
        <svg
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          aria-hidden="true"
          className="h-6 w-full rounded-sm bg-sunken"
        >
          {placed.map((part) => (
            <rect
              key={part.key}
              x={part.x}
              width={part.width}
              height="10"
              vectorEffect="non-scaling-stroke"
              strokeWidth="2"
              className={`stroke-panel ${toneFill[part.tone]}`}
            />
          ))}
        </svg>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
          {segments.map((segment) => (
            <li key={segment.key} className="flex items-center gap-1.5">
              <span className={words[segment.tone]}>
                <ToneIcon tone={segment.tone} />
              </span>
              {segment.label} <strong className="tabular-nums">{segment.value}</strong>
            </li>
          ))}
        </ul>
      </div>
    </FigureFrame>
  );
}
