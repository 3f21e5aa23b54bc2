import { localDate } from "@/lib/calendar/local-date";
import type { Term, TermUnit } from "./rules";

const WET_USB = localDate("2020-01-01");

/** Set by an act or decree; an end on a day off moves on. */
export const legal = (code: string, length: number, unit: TermUnit, source: string) =>
  row({ code, kind: "legal", length, unit, source });

/** Counted back from an event, so never extended (Algemene termijnenwet art. 1 lid 2). */
export const before = (code: string, length: number, unit: TermUnit, source: string) =>
  row({ code, kind: "legal", length, unit, source, extends: false });

/** An aim of the organisation. */
export const internal = (code: string, length: number, unit: TermUnit, source: string) =>
  row({ code, kind: "internal", length, unit, source });

type Given = Pick<Term, "code" | "kind" | "length" | "unit" | "source"> & Partial<Term>;

/** A row as given, in force since the act of 2020 when nothing else is said. */
export function row(given: Given): Term {
  const runsOn = given.kind === "legal" && given.unit !== "hours";
  return { validFrom: WET_USB, validUntil: null, extends: runsOn, ...given };
}
