import type { LocalDate } from "@/lib/calendar/local-date";
import type { ProbationPeriod } from "./probation-period";
import { type Decider, type PersonWord, type TitleCode, titles } from "./titles";

/** What the law calls the person under this title: under SVH and SEPOT a suspect, never a convict. */
export const personWord = (title: TitleCode): PersonWord => titles[title].person;

/** Who decides when conditions are not kept. Probation advises and never decides. */
export const decidesOnViolation = (title: TitleCode): Decider => titles[title].decides;

/** Where notice and advice go: to the OM through the CJIB, or to DJI while the sentence is still being served. */
export const reportsTo = (title: TitleCode): "om" | "dji" => titles[title].reportTo;

export const isTitle = (code: string): code is TitleCode => Object.hasOwn(titles, code);

/** Sr 14b lid 3: ten years for serious risk to others' bodily integrity, animals, and since July 2024 Sr 252. */
const LONGEST_PROBATION_YEARS = 10;

export type OrderWarning =
  | "longer-than-usual"
  | "longer-than-the-law-knows"
  | "shorter-than-a-year"
  | "end-differs-from-cjib"
  | "start-differs-from-law";

export type WarningInput = {
  readonly title: TitleCode;
  readonly months: number | null;
  readonly period: ProbationPeriod | null;
  /** What Sv 6:1:18 lid 1 gives; null when it cannot be told. */
  readonly lawfulStart: LocalDate | null;
};

/** Things worth a second look. They never block: a judgment outranks every rule written here. */
export function orderWarnings({ title, months, period, lawfulStart }: WarningInput): readonly OrderWarning[] {
  const { longestYears } = titles[title];
  const years = (months ?? 0) / 12;
  const warnings: OrderWarning[] = [];
  if (longestYears !== null && years > longestYears) warnings.push("longer-than-usual");
  if (title === "VV" && years > LONGEST_PROBATION_YEARS) warnings.push("longer-than-the-law-knows");
  // Sv 6:1:18 lid 2: the probation period of a conditional release is at least a year.
  if (title === "VI" && months !== null && years < 1) warnings.push("shorter-than-a-year");
  if (period?.differenceDays) warnings.push("end-differs-from-cjib");
  if (period && lawfulStart && period.start !== lawfulStart) warnings.push("start-differs-from-law");
  return warnings;
}
