import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { markScheduleSchema, unmarkScheduleSchema } from "../schema";

/** The lead's wish that this schedule goes first when there is too little capacity, with the reason. */
export const markSchedule = defineCommand({
  name: "check-planning.mark-schedule",
  roles: ["teamLead"],
  input: markScheduleSchema,
  run: async ({ db, occasion, record }, { orderId, scheduleId, reason }) => {
    const schedule = await db.deviceCheckSchedule.findFirst({
      where: { id: scheduleId, orderId, state: { not: "ended" }, unitId: occasion.actor.unitId },
      select: { id: true },
    });
    if (!schedule) throw new NotFound();
    const marked = await db.scheduleMark.count({ where: { scheduleId, endedAt: null } });
    if (marked > 0) throw new Refusal("checkPlanning.already-marked");
    await db.scheduleMark.create({
      data: { scheduleId, orderId, reason, byId: occasion.actor.staffId, at: occasion.at },
    });
    await record({ event: "check-planning.marked", subjectType: "schedule", subjectId: scheduleId, orderId });
    return { orderId };
  },
});

/** Takes the wish back: the order has the same chance as the others again. */
export const unmarkSchedule = defineCommand({
  name: "check-planning.unmark-schedule",
  roles: ["teamLead"],
  input: unmarkScheduleSchema,
  run: async ({ db, occasion, record }, { orderId, scheduleId }) => {
    const { count } = await db.scheduleMark.updateMany({
      where: { scheduleId, orderId, endedAt: null },
      data: { endedAt: occasion.at },
    });
    if (count === 0) throw new NotFound();
    await record({
      event: "check-planning.unmarked",
      subjectType: "schedule",
      subjectId: scheduleId,
      orderId,
    });
    return { orderId };
  },
});
