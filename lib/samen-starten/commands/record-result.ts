import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { recordResultSchema } from "../schema";
import { moveTrajectory, stepOf, trajectoryFor } from "./trajectory-act";

/** What the extra research (step 3) or the effort (step 4) brought; probation records it, both read it. */
export const recordResult = defineCommand({
  name: "samen-starten.record-result",
  roles: ["officer"],
  input: recordResultSchema,
  run: async (context, { number, result, ...act }) => {
    const { row, to } = await trajectoryFor(
      context,
      act,
      number === 3 ? "deliver-research" : "conclude-effort",
    );
    await context.db.samenStartenStep.update({
      where: { id: stepOf(row, number).id },
      data: { result, resultOn: toDb(context.occasion.today), version: { increment: 1 } },
    });
    return moveTrajectory(context, row, {
      data: { state: to },
      event: "samen-starten.result-recorded",
      detail: { number },
    });
  },
});
