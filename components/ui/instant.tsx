"use client";

const amsterdam = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** A moment as it was on the clock in the Netherlands: 22-11-2026 14:05. */
export function Instant({
  at,
  absent = "–",
}: {
  readonly at: Date | null | undefined;
  readonly absent?: string;
}) {
  if (!at) return <span>{absent}</span>;
  const parts = Object.fromEntries(amsterdam.formatToParts(at).map((part) => [part.type, part.value]));
  return (
    <time dateTime={at.toISOString()}>
      {`${parts.day}-${parts.month}-${parts.year} ${parts.hour}:${parts.minute}`}
    </time>
  );
}
