import type { LocalDate } from "@/lib/calendar/local-date";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { Refusal } from "@/lib/platform/refusal";
import type { CheckRow } from "./check-row";
import { type Proportionality, startProblems } from "./rules";
import type { ScheduleState } from "./schedule-states";
import type { Setting } from "./setting";
import type { Blocker } from "./start-blockers";

/** What the officer has said so far; the rest counts as not yet done. */
export type Answers = {
  readonly secondWorkerId: string | null;
  readonly outsideWindowReason: string;
  readonly conditionConfirmed: boolean;
  readonly identitySeen: boolean;
  readonly explanationGiven: boolean;
  readonly proportionality: Proportionality | null;
};

/**
 * Every reason why this check cannot begin today. Outside the window it can, when the officer wrote down why; inside
 * the minimum gap, our own rule of proportion, when a lead did. The judge's cap has no way round.
 */
export function blockers(
  check: CheckRow,
  setting: Setting,
  occasion: Occasion,
  answers: Answers,
): readonly Blocker[] {
  const { actor, today } = occasion;
  const problems = startProblems({
    ...setting,
    scheduleState: check.schedule.state as ScheduleState,
    minimumGapDays: check.schedule.minimumGapDays,
    windowFrom: fromDb(check.windowFromOn),
    today,
    safetyFlag: setting.order.person.twoWorkers,
    workers: [actor.staffId, ...(answers.secondWorkerId ? [answers.secondWorkerId] : [])],
    assignedTo: [actor.staffId],
    assistance: [],
    assistanceAllowed: setting.clauseRow?.assistance ?? [],
    ...answers,
  }).filter(
    (problem) =>
      !(problem === "before-window" && answers.outsideWindowReason !== "") &&
      !(problem === "within-minimum-gap" && check.overrides.some(({ rule }) => rule === "minimum-gap")),
  );
  return conditionHolds(setting, today) ? problems : [...problems, "condition-ended"];
}

function conditionHolds({ condition }: Setting, today: LocalDate): boolean {
  const from = fromDbOrNull(condition.fromOn);
  const until = fromDbOrNull(condition.untilOn);
  return (
    condition.state === "active" && (from === null || from <= today) && (until === null || today <= until)
  );
}

const groups = {
  cap: ["cap-reached"],
  wording: ["wording-unassessed", "wording-insufficient", "wording-needs-lead"],
  limits: ["manner-missing", "scope-missing", "privacy-guard-missing"],
  condition: ["condition-ended"],
  order: ["order-not-running", "after-order-end"],
  schedule: ["schedule-not-active"],
  gap: ["within-minimum-gap"],
  window: ["before-window"],
  worker: ["second-worker-missing"],
  answers: [
    "condition-not-confirmed",
    "identity-not-seen",
    "explanation-not-given",
    "proportionality-incomplete",
  ],
} as const satisfies Record<string, readonly Blocker[]>;

/** One refusal that names all reasons. Throws unless there are none. */
export function refuseWhenBlocked(found: readonly Blocker[]): void {
  if (found.length === 0) return;
  const values = Object.fromEntries(
    Object.entries(groups).map(([group, codes]) => [
      group,
      codes.some((code: Blocker) => found.includes(code)) ? "yes" : "no",
    ]),
  );
  throw new Refusal("deviceChecks.may-not-start", { values });
}
