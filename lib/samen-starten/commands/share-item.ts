import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { partyOf } from "../access";
import { endedStates } from "../codes";
import { shareItemSchema } from "../schema";
import { recordOf, stepOf, visibleTrajectory } from "./trajectory-act";

/**
 * Shares one piece of information with the other party, with its purpose and ground; it is never changed afterwards.
 * In step 2 the ticks fall away: what was interpreted together must include the newest item.
 */
export const shareItem = defineCommand({
  name: "samen-starten.share-item",
  roles: ["officer", "djiCaseManager"],
  input: shareItemSchema,
  run: async (context, { id, ...item }) => {
    const { db, occasion } = context;
    const row = await visibleTrajectory(context, id);
    if (endedStates.some((state) => state === row.state)) throw new Refusal("samenStarten.wrong-state");
    const byParty = partyOf(occasion.actor);
    await db.sharedItem.create({
      data: { ...item, trajectoryId: id, byParty, byId: occasion.actor.staffId, sharedAt: occasion.at },
    });
    if (row.state === "step-2") {
      await db.samenStartenStep.update({
        where: { id: stepOf(row, 2).id },
        data: { decidedByDjiId: null, decidedByProbationId: null, version: { increment: 1 } },
      });
      const { count } = await db.samenStartenTrajectory.updateMany({
        where: { id, version: row.version },
        data: { version: { increment: 1 } },
      });
      if (count === 0) throw new Refusal("platform.changed-meanwhile");
    }
    await recordOf(context, row, "samen-starten.item-shared", {
      theme: item.theme,
      purpose: item.purpose,
      ground: item.ground,
    });
    return { id };
  },
});
