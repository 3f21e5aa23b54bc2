import type { LocalDate } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import type { DateKind, StartFact } from "./date-codes";
import type { ExplainedDate } from "./explained-date";

/** Something supposed to see what would move; never saved. */
export type WhatIf = {
  /** A start fact on another day. */
  readonly fact: StartFact | null;
  readonly on: LocalDate | null;
  /** A stay in detention that stops the probation period. */
  readonly stay: Period | null;
  /** `kept`: dates that were written down stand; `left-out`: the sum alone, to compare sums with. */
  readonly recorded: "kept" | "left-out";
};

export const asItIs: WhatIf = { fact: null, on: null, stay: null, recorded: "kept" };

/** The day of a fact under this supposition. */
export const supposed = <D extends LocalDate | null>(
  { fact, on }: WhatIf,
  about: StartFact,
  day: D,
): D | LocalDate => (fact === about && on ? on : day);

/** What was written down, or nothing when only the sum is asked for. */
export const written = ({ recorded }: WhatIf, on: LocalDate | null): LocalDate | null =>
  recorded === "kept" ? on : null;

/** One date of one record, explained as things are or as they are supposed to be. */
export type DateSource = {
  readonly kind: DateKind;
  readonly id: string;
  readonly explain: (wish: WhatIf) => ExplainedDate;
};

/** The dates of one record, and the order they belong to (null when that order is not for this reader's eyes). */
export type RecordDates = { readonly orderId: string | null; readonly dates: readonly DateSource[] };

export type Moved = {
  readonly kind: DateKind;
  readonly id: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
};

/** Which dates another supposition would move: both sums made anew, so that only the supposition counts. */
export function movedDates(dates: readonly DateSource[], wish: WhatIf): readonly Moved[] {
  return dates.flatMap(({ kind, id, explain }) => {
    const now = explain({ ...asItIs, recorded: "left-out" });
    const then = explain({ ...wish, recorded: "left-out" });
    return now.on === then.on ? [] : [{ kind, id, from: explain(asItIs).on, to: then.on }];
  });
}
