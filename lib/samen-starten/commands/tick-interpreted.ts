import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { partyOf } from "../access";
import { tickInterpretedSchema } from "../schema";
import { moveTrajectory, stepOf, trajectoryFor } from "./trajectory-act";

/** Step 2: "we interpreted this together". When both parties have said so, step 3 is up for decision. */
export const tickInterpreted = defineCommand({
  name: "samen-starten.tick-interpreted",
  roles: ["officer", "djiCaseManager"],
  input: tickInterpretedSchema,
  run: async (context, act) => {
    const { db, occasion } = context;
    const { row, to } = await trajectoryFor(context, act, "conclude-sharing");
    if ((await db.sharedItem.count({ where: { trajectoryId: row.id } })) === 0)
      throw new Refusal("samenStarten.nothing-shared");
    const step = stepOf(row, 2);
    const mine = occasion.actor.staffId;
    const dji = partyOf(occasion.actor) === "dji" ? mine : step.decidedByDjiId;
    const probation = partyOf(occasion.actor) === "probation" ? mine : step.decidedByProbationId;
    const both = dji !== null && probation !== null;
    await db.samenStartenStep.update({
      where: { id: step.id },
      data: {
        decidedByDjiId: dji,
        decidedByProbationId: probation,
        ...(both && { outcome: "interpreted", decidedOn: toDb(occasion.today) }),
        version: { increment: 1 },
      },
    });
    return moveTrajectory(context, row, {
      data: both ? { state: to } : {},
      event: both ? "samen-starten.interpreted" : "samen-starten.interpretation-ticked",
    });
  },
});
