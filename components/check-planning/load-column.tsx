/** One week in the picture: what there is room for, what stands in it, and what stood in it before. */
export type LoadWeek = {
  readonly key: string;
  /** Drawn as an open bar. */
  readonly room: number;
  /** Drawn as a filled bar. */
  readonly filled: number;
  /** Drawn as a line across; null when there is nothing to compare with. */
  readonly before: number | null;
  readonly closed: "closed" | "open";
};

const foot = 100;

/** The bar of a week, stretched to its column; `full` is the value at the top. */
export function LoadColumn({
  week,
  full,
  over,
}: {
  readonly week: LoadWeek;
  readonly full: number;
  /** What rises above the room: too much, or simply more. */
  readonly over: "too-much" | "more";
}) {
  const high = (value: number) => (foot * value) / full;
  const within = over === "too-much" ? Math.min(week.filled, week.room) : week.filled;
  return (
    <svg
      viewBox={`0 -3 10 ${foot + 3}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="h-32 w-full"
    >
      {week.room > 0 ? (
        <rect
          {...bar(high(week.room))}
          strokeWidth="1.5"
          vectorEffect="non-scaling-stroke"
          className="fill-sunken stroke-control"
        />
      ) : null}
      <rect {...bar(high(within))} className="fill-action-border" />
      {week.filled > within ? (
        <rect
          x="1"
          width="8"
          y={foot - high(week.filled)}
          height={high(week.filled - within)}
          className="fill-negative-border"
        />
      ) : null}
      {week.closed === "closed" ? <ClosedMark /> : null}
      {week.before === null || week.before === 0 ? null : <BeforeLine at={foot - high(week.before)} />}
    </svg>
  );
}

const bar = (height: number) => ({ x: "1", width: "8", y: foot - height, height });

/** With a rim, so that it stands out on the bar as well. */
function BeforeLine({ at }: { readonly at: number }) {
  const line = { x1: "0", x2: "10", y1: at, y2: at, vectorEffect: "non-scaling-stroke" } as const;
  return (
    <>
      <line {...line} strokeWidth="6" className="stroke-panel" />
      <line {...line} strokeWidth="2.5" className="stroke-ink" />
    </>
  );
}

/** A cross through the foot of the column. */
function ClosedMark() {
  return (
    <path
      d={`M1 ${foot - 1} 9 ${foot - 13}M9 ${foot - 1} 1 ${foot - 13}`}
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
      className="fill-transparent stroke-ink"
    />
  );
}
