import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { setCoverSchema } from "../schema";

/**
 * A colleague has the caseload of an absent officer from day to day, both of the lead's own unit. The database reads
 * it at every question, so it holds at once and ends by itself.
 */
export const setCover = defineCommand({
  name: "staff.set-cover",
  roles: ["teamLead"],
  input: setCoverSchema,
  run: async ({ db, occasion, record }, input) => {
    const { actor, today } = occasion;
    if (input.absentId === input.coveringId) throw new Refusal("staff.cover-self", { path: "coveringId" });
    if (input.fromOn < today) throw new Refusal("staff.cover-in-the-past", { path: "fromOn" });
    if (input.untilOn < input.fromOn)
      throw new Refusal("staff.cover-ends-before-it-begins", { path: "untilOn" });
    for (const path of ["absentId", "coveringId"] as const) {
      const officer = await db.staffMember.findFirst({
        where: { id: input[path], role: "officer", active: true, unitId: actor.unitId },
        select: { id: true },
      });
      if (!actor.unitId || !officer) throw new Refusal("staff.officer-not-available", { path });
    }
    const { id } = await db.cover.create({
      data: {
        absentId: input.absentId,
        coveringId: input.coveringId,
        fromOn: toDb(input.fromOn),
        untilOn: toDb(input.untilOn),
        reason: input.reason,
        setById: actor.staffId,
      },
      select: { id: true },
    });
    await record({
      event: "staff.cover-set",
      subjectType: "cover",
      subjectId: id,
      detail: {
        absentId: input.absentId,
        coveringId: input.coveringId,
        fromOn: input.fromOn,
        untilOn: input.untilOn,
      },
    });
    return { coverId: id };
  },
});
