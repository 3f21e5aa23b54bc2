import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { endCoverSchema } from "../schema";

/** Ends cover before its last day: the caseload is out of the colleague's reach at once. */
export const endCover = defineCommand({
  name: "staff.end-cover",
  roles: ["teamLead"],
  input: endCoverSchema,
  run: async ({ db, occasion, record }, { coverId }) => {
    const cover = await db.cover.findFirst({
      where: { id: coverId, absent: { unitId: occasion.actor.unitId } },
      select: { id: true, endedOn: true },
    });
    if (!occasion.actor.unitId || !cover) throw new NotFound();
    const today = toDb(occasion.today);
    const { count } = await db.cover.updateMany({
      where: { id: coverId, endedOn: null, untilOn: { gte: today } },
      data: { endedOn: today },
    });
    if (count === 0) throw new Refusal("staff.cover-over");
    await record({ event: "staff.cover-ended", subjectType: "cover", subjectId: coverId });
    return { coverId };
  },
});
