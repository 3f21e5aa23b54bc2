import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { NotFound } from "@/lib/platform/refusal";
import { withdrawAbsenceSchema } from "../schema";

/** An absence that does not come about. */
export const withdrawAbsence = defineCommand({
  name: "check-planning.withdraw-absence",
  roles: ["teamLead"],
  input: withdrawAbsenceSchema,
  run: async ({ db, occasion, record }, { absenceId }) => {
    const { count } = await db.workerAbsence.updateMany({
      where: { id: absenceId, withdrawnAt: null },
      data: { withdrawnAt: occasion.at },
    });
    if (count === 0) throw new NotFound();
    await record({
      event: "check-planning.absence-withdrawn",
      subjectType: "absence",
      subjectId: absenceId,
    });
    return { absenceId };
  },
});
