import { addDays, type LocalDate } from "@/lib/calendar/local-date";
import { type Attempt, lastExecutedOn, leadMustDecide } from "./attempts";
import { capUse, firstDayUnderCap, type RefusalCounts } from "./cap";
import { type Cap, type Clause, type ClauseProblem, clauseProblems } from "./clause";
import type { ScheduleState } from "./schedule-states";

/** What holds for planning and for starting alike. */
export type CheckSetting = {
  readonly clause: Clause;
  readonly cap: Cap | null;
  readonly refusalCounts: RefusalCounts;
  readonly attempts: readonly Attempt[];
  readonly scheduleState: ScheduleState;
  readonly orderRuns: boolean;
  readonly orderEndOn: LocalDate | null;
  readonly minimumGapDays: number;
};

export type PlanProblem =
  | ClauseProblem
  | "schedule-not-active"
  | "order-not-running"
  | "check-already-open"
  | "in-the-past"
  | "within-minimum-gap"
  | "after-order-end"
  | "cap-reached"
  | "lead-must-decide";

export type PlanInput = CheckSetting & {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly today: LocalDate;
  readonly openChecks: number;
  readonly leadDecidedOn: LocalDate | null;
  /** A lead's reason to plan beyond the cap, for instance because the OM is changing the clause; null without. */
  readonly leadReasonBeyondCap: string | null;
};

/** Every reason why a check cannot be planned in this window, not the first one; empty when it can. */
export function planProblems(input: PlanInput): readonly PlanProblem[] {
  const { attempts, cap, from, until } = input;
  const room = firstDayUnderCap(cap, attempts, from, input.refusalCounts);
  const beyondCap = room === null || room > until;
  return [
    ...clauseProblems(input.clause),
    ...settingProblems(input),
    ...only(input.openChecks > 0, "check-already-open"),
    ...only(until < input.today, "in-the-past"),
    ...only(endOfGap(input) > until, "within-minimum-gap"),
    ...only(input.orderEndOn !== null && from > input.orderEndOn, "after-order-end"),
    ...only(beyondCap && !input.leadReasonBeyondCap?.trim(), "cap-reached"),
    ...only(leadMustDecide(attempts, input.leadDecidedOn), "lead-must-decide"),
  ];
}

/** The mandatory box: what for, what lighter way was weighed, why this deep. */
export type Proportionality = {
  readonly goal: string;
  readonly lighterWay: string;
  readonly whyThisScope: string;
};

export type StartProblem =
  | ClauseProblem
  | "schedule-not-active"
  | "order-not-running"
  | "before-window"
  | "within-minimum-gap"
  | "after-order-end"
  | "cap-reached"
  | "not-your-check"
  | "second-worker-missing"
  | "assistance-not-allowed"
  | "condition-not-confirmed"
  | "identity-not-seen"
  | "explanation-not-given"
  | "proportionality-incomplete";

export type StartInput = CheckSetting & {
  readonly windowFrom: LocalDate;
  readonly today: LocalDate;
  /** High safety risk (hoog veiligheidsrisico): two workers at every contact. */
  readonly safetyFlag: boolean;
  /** The workers who are there, by id; the one who starts first. */
  readonly workers: readonly string[];
  readonly assignedTo: readonly string[];
  /** Others who help, and the kinds of help the clause allows. */
  readonly assistance: readonly string[];
  readonly assistanceAllowed: readonly string[];
  readonly conditionConfirmed: boolean;
  readonly identitySeen: boolean;
  readonly explanationGiven: boolean;
  readonly proportionality: Proportionality | null;
};

/**
 * Every reason why this check cannot begin now; empty when it can. The cap has no way round here:
 * a judgment that allows more is first recorded in the clause.
 */
export function startProblems(input: StartInput): readonly StartProblem[] {
  const { cap, attempts, today, workers, assignedTo } = input;
  const full = cap !== null && capUse(cap, attempts, today, input.refusalCounts).left === 0;
  const enough = new Set(workers).size >= workersNeeded(input.safetyFlag ? "flagged" : "ordinary");
  return [
    ...clauseProblems(input.clause),
    ...settingProblems(input),
    ...only(today < input.windowFrom, "before-window"),
    ...only(endOfGap(input) > today, "within-minimum-gap"),
    ...only(input.orderEndOn !== null && today > input.orderEndOn, "after-order-end"),
    ...only(full, "cap-reached"),
    ...only(!assignedTo.includes(workers[0] ?? ""), "not-your-check"),
    ...only(!enough, "second-worker-missing"),
    ...only(
      input.assistance.some((help) => !input.assistanceAllowed.includes(help)),
      "assistance-not-allowed",
    ),
    ...only(!input.conditionConfirmed, "condition-not-confirmed"),
    ...only(!input.identitySeen, "identity-not-seen"),
    ...only(!input.explanationGiven, "explanation-not-given"),
    ...only(!proportionalityComplete(input.proportionality), "proportionality-incomplete"),
  ];
}

/** Two workers for someone with the safety flag, one otherwise. */
export const workersNeeded = (safety: "flagged" | "ordinary"): 1 | 2 => (safety === "flagged" ? 2 : 1);

export const proportionalityComplete = (box: Proportionality | null): boolean =>
  box !== null && [box.goal, box.lighterWay, box.whyThisScope].every((text) => text.trim() !== "");

const settingProblems = (setting: CheckSetting): readonly ("schedule-not-active" | "order-not-running")[] => [
  ...only(setting.scheduleState !== "active", "schedule-not-active"),
  ...only(!setting.orderRuns, "order-not-running"),
];

/** The first day after the last executed check on which the minimum gap is over. */
function endOfGap({ attempts, minimumGapDays }: CheckSetting): LocalDate | "" {
  const last = lastExecutedOn(attempts);
  return last ? addDays(last, minimumGapDays) : "";
}

const only = <Problem extends string>(holds: boolean, problem: Problem): readonly Problem[] =>
  holds ? [problem] : [];
