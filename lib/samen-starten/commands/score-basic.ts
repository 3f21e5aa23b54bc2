import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { endedStates } from "../codes";
import { scoreBasicSchema } from "../schema";
import { recordOf, visibleTrajectory } from "./trajectory-act";

const scoreOf = (digit: string | undefined): number | null => (digit === undefined ? null : Number(digit));

/** One basic condition for re-entry: how it stood at arrival and stands now, the goal, who sees to it and by when. */
export const scoreBasic = defineCommand({
  name: "samen-starten.score-basic",
  roles: ["officer", "djiCaseManager"],
  input: scoreBasicSchema,
  run: async (context, { id, version, theme, atArrival, now, goal, owner = "", dueOn }) => {
    const row = await visibleTrajectory(context, id);
    if (endedStates.some((state) => state === row.state)) throw new Refusal("samenStarten.wrong-state");
    const { count } = await context.db.basicCondition.updateMany({
      where: { trajectoryId: id, theme, version },
      data: {
        atArrival: scoreOf(atArrival),
        now: scoreOf(now),
        goal,
        owner,
        dueOn: toDbOrNull(dueOn),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new Refusal("platform.changed-meanwhile");
    await recordOf(context, row, "samen-starten.basic-scored", { theme, now: scoreOf(now) });
    return { id };
  },
});
