import type { LocalDate } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import type { Changer, DateKind, StartFact } from "./date-codes";
import { countBack, type DeadlineStep, deadlineWithStops, type Term, type Timetable, termOn } from "./rules";

/** One step of the sum behind a date; those that only a screen of reasons needs stand beside the engine's own. */
export type DateStep =
  | DeadlineStep
  /** So far before an event; never moved (Algemene termijnenwet art. 1 lid 2). */
  | (Omit<Extract<DeadlineStep, { readonly step: "counted" }>, "step"> & { readonly step: "counted-back" })
  /** A period of whole months: its last day is the day before the same day, so many months later. */
  | { readonly step: "period"; readonly from: LocalDate; readonly to: LocalDate; readonly months: number }
  | {
      readonly step: "judgment";
      readonly kind: "lengthened" | "shortened" | "restarted";
      readonly months: number;
      readonly decidedOn: LocalDate;
      readonly to: LocalDate | null;
    }
  /** The CJIB's date leads; the difference with the sum in days. */
  | { readonly step: "cjib"; readonly to: LocalDate; readonly days: number }
  | { readonly step: "same-day"; readonly to: LocalDate }
  | {
      readonly step: "spread";
      readonly from: LocalDate;
      readonly to: LocalDate;
      readonly perYear: number;
      readonly basis: string;
    }
  | {
      readonly step: "not-before";
      readonly to: LocalDate;
      readonly because: "cap" | "known" | "earlier-due" | "retry";
    }
  | { readonly step: "not-after"; readonly to: LocalDate; readonly because: "order-end" | "regular-check" }
  /** The date was set when the act took place; what a sum of today would give is not that. */
  | { readonly step: "recorded"; readonly to: LocalDate };

/** A date with everything that made it: nobody is held to a date without this. */
export type ExplainedDate = {
  readonly what: DateKind;
  /** The last day; null while the clock stands still, or while the start is not known. */
  readonly on: LocalDate | null;
  /** Why there is no date: the clock stands still, nothing to count from yet, or the law names no number. */
  readonly absent: "stopped" | "start-unknown" | "no-number" | null;
  readonly start: {
    readonly fact: StartFact;
    readonly on: LocalDate | null;
    readonly learnedOn: LocalDate | null;
  };
  /** The version of the row that was used; null when the sum needs none. */
  readonly term: Term | null;
  /** Article, for sums that need no row of the table. */
  readonly article: string | null;
  readonly steps: readonly DateStep[];
  readonly pauses: readonly Period[];
  readonly wouldChange: readonly Changer[];
};

type Counted = {
  readonly what: DateKind;
  /** Code of the row. */
  readonly code: string;
  readonly start: ExplainedDate["start"];
  readonly pauses?: readonly Period[];
  readonly wouldChange: readonly Changer[];
};

/** A date counted on from its start fact by the row of that day, the engine's own way. */
export function explainCounted(timetable: Timetable, counted: Counted): ExplainedDate {
  const { what, code, start, pauses = [], wouldChange } = counted;
  if (start.on === null) return withoutStart(what, start, wouldChange);
  const term = termOn(timetable.terms, code, start.on);
  const { on, steps } = deadlineWithStops(term, start.on, pauses, timetable.designated);
  return {
    what,
    on,
    absent: on === null ? "stopped" : null,
    start,
    term,
    article: null,
    steps: term.length === 0 ? sameDay(steps) : steps,
    pauses,
    wouldChange: [...wouldChange, ...ofTerm(term)],
  };
}

/** A date counted back from an event, by the row of `versionOn` (the day of the event when left out). */
export function explainCountedBack(
  timetable: Timetable,
  { what, code, start, wouldChange, versionOn }: Counted & { readonly versionOn?: LocalDate },
): ExplainedDate {
  if (start.on === null) return withoutStart(what, start, wouldChange);
  const term = termOn(timetable.terms, code, versionOn ?? start.on);
  const to = countBack(term, start.on, timetable.designated);
  const { length, unit } = term;
  return {
    what,
    on: to,
    absent: null,
    start,
    term,
    article: null,
    steps: [{ step: "counted-back", from: start.on, to, length, unit }],
    pauses: [],
    wouldChange: [...wouldChange, ...ofTerm(term)],
  };
}

/** A date that cannot be counted yet. */
export const withoutStart = (
  what: DateKind,
  start: ExplainedDate["start"],
  wouldChange: readonly Changer[],
  absent: "start-unknown" | "no-number" | "stopped" = "start-unknown",
): ExplainedDate => ({
  what,
  on: null,
  absent,
  start,
  term: null,
  article: null,
  steps: [],
  pauses: [],
  wouldChange,
});

/** The sum beside the date that was written down: when they differ the written one stands, and the reader is told. */
export function asRecorded(explained: ExplainedDate, recorded: LocalDate | null): ExplainedDate {
  if (recorded === null || recorded === explained.on) return explained;
  return {
    ...explained,
    on: recorded,
    absent: null,
    steps: [...explained.steps, { step: "recorded", to: recorded }],
  };
}

/** A term of no days: the day itself, or the working day after it. */
const sameDay = (steps: readonly DateStep[]): readonly DateStep[] => {
  const [first, ...rest] = steps;
  return first?.step === "counted" ? [{ step: "same-day", to: first.to }, ...rest] : steps;
};

const ofTerm = (term: Term): readonly Changer[] => [
  ...(term.kind === "internal" ? (["target-changed"] as const) : []),
  ...(term.extends || term.unit === "working-days" ? (["holiday-designated"] as const) : []),
];
