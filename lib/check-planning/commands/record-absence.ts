import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { officerOfUnit } from "@/lib/staff/facts";
import { recordAbsenceSchema } from "../schema";

/** Days on which a worker does no checks. Why is never asked: that can be health. */
export const recordAbsence = defineCommand({
  name: "check-planning.record-absence",
  roles: ["teamLead"],
  input: recordAbsenceSchema,
  run: async (context, { staffId, fromOn, untilOn }) => {
    const { db, occasion, record } = context;
    const { unitId } = occasion.actor;
    if (!unitId) throw new NotFound();
    if (untilOn < fromOn) throw new Refusal("checkPlanning.ends-before-it-begins", { path: "untilOn" });
    await officerOfUnit(context, staffId);
    const { id } = await db.workerAbsence.create({
      data: {
        ...{ staffId, unitId, recordedById: occasion.actor.staffId },
        fromOn: toDb(fromOn),
        untilOn: toDb(untilOn),
      },
      select: { id: true },
    });
    const detail = { staffId, from: fromOn, until: untilOn };
    await record({ event: "check-planning.absence-recorded", subjectType: "absence", subjectId: id, detail });
    return { absenceId: id };
  },
});
