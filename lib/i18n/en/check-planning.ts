import type { nl } from "@/lib/i18n/nl";
import { checkPlanningScreens } from "./check-planning-screens";

/** Words of planning device checks. */
export const checkPlanning: (typeof nl)["checkPlanning"] = {
  ...checkPlanningScreens,
  states: {
    queued: "In the queue",
    running: "Being worked out",
    done: "Ready for a decision",
    confirmed: "Confirmed",
    discarded: "Not used",
    cancelled: "Broken off",
    failed: "Failed",
  },
  kinds: { plan: "Plan", "what-if": "What if" },
  bases: { wanted: "Number of the schedule", priority: "With priority", draw: "Drawn by lot" },
  shortages: {
    capacity: "Too little capacity",
    "no-open-week": "No open week",
    gap: "Too soon after another check",
    cap: "The judge’s highest number is reached",
    "lead-decides": "The team lead must decide first",
  },
  moveReasons: {
    "worker-absent": "Worker away",
    "week-closed": "The week is closed",
    "order-closed": "The client cannot be checked then",
    gap: "Too soon after another check",
    cap: "The judge’s highest number",
    "number-lowered": "Fewer checks are needed",
    "lead-decides": "The team lead must decide first",
    capacity: "Too little room in the week",
    "made-room": "Made room for another",
    "new-order": "New order",
    "now-planned": "There is room now",
  },
  events: {
    marked: "Priority given in the plan of checks",
    unmarked: "Priority in the plan of checks taken back",
  },
  looks: { order: "Plan of checks" },
  done: {
    confirmed: "The plan is confirmed. Workers see their week a few days ahead.",
    discarded: "This plan is not used. It stays on record.",
    cancelled: "The calculation was broken off.",
    "slots-set": "The slots are recorded.",
    "absence-recorded": "The absence is recorded.",
    "absence-withdrawn": "The absence is withdrawn.",
    marked: "This schedule goes first when there are too few slots.",
    unmarked: "This schedule has the same chance as the others again.",
  },
  refusals: {
    "wrong-state": "This is no longer possible with this plan. Look how it stands.",
    "no-slots": "First record how many checks your unit can do a week.",
    "nothing-to-plan":
      "There is no schedule that can be planned. A schedule must run and its condition must be judged.",
    "starts-in-past": "Begin today or later.",
    "too-short": "Take a period of at least a week.",
    "too-long": "This period is too long. Take about a year.",
    "ends-before-it-begins": "The end lies before the beginning.",
    "closed-has-no-slots": "A closed week has no slots.",
    "nothing-supposed": "Fill in what would be different.",
    "away-when": "Fill in from when to when this worker is away.",
    "only-supposed": "This is only a question: it has orders that do not exist, or that stay here.",
    "changed-since":
      "Something has changed since this plan was made. Make a new plan, then what you confirm is what you see.",
    "already-marked": "This schedule goes first already.",
    "already-busy": "A plan is being worked out already. Wait until it is ready, or break it off.",
  },
};
