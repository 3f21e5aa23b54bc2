import "server-only";
import type { z } from "zod";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { partyOf } from "../access";
import { researchDue } from "../rules";
import { decideStepSchema } from "../schema";
import type { StartVerb } from "../states";
import { moveTrajectory, stepOf, type TrajectoryRow, trajectoryFor } from "./trajectory-act";

type Decision = z.output<typeof decideStepSchema>;

const verbs = {
  3: { yes: "agree-research", no: "decline-research" },
  4: { yes: "agree-effort", no: "decline-effort" },
} as const satisfies Record<3 | 4, Record<"yes" | "no", StartVerb>>;

/**
 * Step 3 or 4: yes, or no with its reason. The first party gives its answer; when the other gives the same one the
 * decision stands. Another answer takes the place of the first and waits for the first party again.
 */
export const decideStep = defineCommand({
  name: "samen-starten.decide-step",
  roles: ["officer", "djiCaseManager"],
  input: decideStepSchema,
  run: async (context, decision) => {
    const { number, answer, reasonCode = null, note } = decision;
    const { row, to } = await trajectoryFor(context, decision, verbs[number][answer]);
    if (answer === "no" && !reasonCode)
      throw new Refusal("samenStarten.reason-needed", { path: "reasonCode" });
    if (answer === "yes" && note === "")
      throw new Refusal("samenStarten.activities-needed", { path: "note" });
    const parties = partiesOf(context, row, decision);
    const agreed = parties.decidedByDjiId !== null && parties.decidedByProbationId !== null;
    await context.db.samenStartenStep.update({
      where: { id: stepOf(row, number).id },
      data: {
        outcome: answer,
        reasonCode: answer === "no" ? reasonCode : null,
        note,
        ...parties,
        ...(agreed && (await agreedData(context, decision))),
        version: { increment: 1 },
      },
    });
    return moveTrajectory(context, row, {
      data: agreed ? { state: to } : {},
      event: agreed ? "samen-starten.step-decided" : "samen-starten.step-answered",
      detail: { number, answer, reason: answer === "no" ? reasonCode : null },
    });
  },
});

/** Whose answer this is now; the other party's falls away when it was another answer. */
function partiesOf(
  { occasion }: CommandContext,
  row: TrajectoryRow,
  { number, answer, reasonCode }: Decision,
) {
  const step = stepOf(row, number);
  const same = step.outcome === answer && (answer === "yes" || step.reasonCode === reasonCode);
  const mine = occasion.actor.staffId;
  const dji = partyOf(occasion.actor) === "dji";
  return {
    decidedByDjiId: dji ? mine : same ? step.decidedByDjiId : null,
    decidedByProbationId: dji ? (same ? step.decidedByProbationId : null) : mine,
  };
}

/** Extra research gets its own last day from the day both agreed. */
async function agreedData({ db, occasion }: CommandContext, { number, answer }: Decision) {
  const decidedOn = toDb(occasion.today);
  if (number !== 3 || answer !== "yes") return { decidedOn };
  return { decidedOn, dueOn: toDb(researchDue(occasion.today, await timetableFrom(db))) };
}
