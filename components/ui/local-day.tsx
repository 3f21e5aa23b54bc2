"use client";

/** A calendar day (`YYYY-MM-DD`, no time, no zone) as dd-mm-jjjj; an absent day as the given words. */
export function LocalDay({
  day,
  absent = "–",
}: {
  readonly day: string | null | undefined;
  readonly absent?: string;
}) {
  if (!day) return <span>{absent}</span>;
  const [year, month, date] = day.split("-");
  return <time dateTime={day}>{`${date}-${month}-${year}`}</time>;
}
