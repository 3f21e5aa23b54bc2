import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { recordKnowledgeSchema } from "../schema";
import { moveTrajectory, stepOf, trajectoryFor } from "./trajectory-act";

/** Step 1: how well probation knows this person, and on what that rests. */
export const recordKnowledge = defineCommand({
  name: "samen-starten.record-knowledge",
  roles: ["officer"],
  input: recordKnowledgeSchema,
  run: async (context, { outcome, basis, ...act }) => {
    const { row, to } = await trajectoryFor(context, act, "record-knowledge");
    const { actor, today } = context.occasion;
    await context.db.samenStartenStep.update({
      where: { id: stepOf(row, 1).id },
      data: {
        outcome,
        note: basis,
        decidedOn: toDb(today),
        decidedByProbationId: actor.staffId,
        version: { increment: 1 },
      },
    });
    return moveTrajectory(context, row, {
      data: { state: to },
      event: "samen-starten.knowledge-recorded",
      detail: { outcome },
    });
  },
});
