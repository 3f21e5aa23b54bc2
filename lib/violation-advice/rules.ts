import type { LocalDate } from "@/lib/calendar/local-date";
import { contains, period } from "@/lib/calendar/period";
import { deadlineOf, type Timetable } from "@/lib/terms/rules";

/** A row of the `advice_option` reference table: what can be advised under a title, from when until when. */
export type OptionRow = {
  readonly code: string;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly decider: string;
  readonly article: string;
};

/** The options the law gives on a day, of the rows of one title. Rows are data: articles were renumbered before and will be again. */
export const optionsOn = <Row extends OptionRow>(rows: readonly Row[], on: LocalDate): readonly Row[] =>
  rows.filter((row) => contains(period(row.validFrom, row.validUntil), on));

/** Sv 6:6:20 lid 1 a: provisional execution exists for a suspended sentence of detention or a measure only. */
export const allowsProvisionalExecution = (
  suspended: "detention" | "measure" | "community-service" | "fine",
): boolean => suspended === "detention" || suspended === "measure";

export type UrgentSending = {
  readonly urgentWhy: string;
  /** The lead who agreed by word of mouth, and when; null when nobody did. */
  readonly consent: { readonly leadId: string; readonly on: LocalDate } | null;
  /** Author and those the author stands in for. */
  readonly authorIds: readonly string[];
  readonly today: LocalDate;
};

export type UrgentProblem =
  | "reason-missing"
  | "consent-missing"
  | "consent-in-the-future"
  | "consent-from-author";

/** Why the urgent path is not open; empty when the advice may go straight from draft to sent. */
export function urgentProblems({
  urgentWhy,
  consent,
  authorIds,
  today,
}: UrgentSending): readonly UrgentProblem[] {
  const problems: UrgentProblem[] = [];
  if (urgentWhy.trim() === "") problems.push("reason-missing");
  if (!consent) return [...problems, "consent-missing"];
  if (consent.on > today) problems.push("consent-in-the-future");
  if (authorIds.includes(consent.leadId)) problems.push("consent-from-author");
  return problems;
}

/** By when the written approval must follow a spoken one. */
export const writtenApprovalDue = (consentOn: LocalDate, timetable: Timetable): LocalDate =>
  deadlineOf(timetable, "advice-urgent-approval", consentOn).on;

/** By when the notice must be out: at once, Sv 6:3:14 lid 4; the number is an aim. */
export const noticeDue = (establishedOn: LocalDate, timetable: Timetable): LocalDate =>
  deadlineOf(timetable, "notice", establishedOn).on;

/** The day a warning loses its force, counted from the day it was handed over. */
export const warningLapsesOn = (issuedOn: LocalDate, timetable: Timetable): LocalDate =>
  deadlineOf(timetable, "warning-in-force", issuedOn).on;
