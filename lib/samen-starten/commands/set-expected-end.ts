import "server-only";
import type { LocalDate } from "@/lib/calendar/local-date";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { fromDb, fromDbOrNull, toDb, toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { stepDue } from "../rules";
import { setExpectedEndSchema } from "../schema";
import { moveTrajectory, runningTrajectory, stayOf, stepOf } from "./trajectory-act";

/** The expected last day of detention, as either party learns it; step 4 counts back from it. */
export const setExpectedEnd = defineCommand({
  name: "samen-starten.set-expected-end",
  roles: ["officer", "djiCaseManager"],
  input: setExpectedEndSchema,
  run: async (context, { id, version, expectedEndOn }) => {
    const row = await runningTrajectory(context, { id, version });
    if (expectedEndOn < fromDb(row.arrivedOn))
      throw new Refusal("samenStarten.end-before-arrival", { path: "expectedEndOn" });
    const step = stepOf(row, 4);
    if (step.decidedOn === null) {
      const dueOn = stepDue(
        4,
        { ...stayOf(row, knownSince(step, context)), expectedEndOn },
        await timetableFrom(context.db),
      );
      await context.db.samenStartenStep.update({
        where: { id: step.id },
        data: { dueOn: toDbOrNull(dueOn), version: { increment: 1 } },
      });
    }
    return moveTrajectory(context, row, {
      data: { expectedEndOn: toDb(expectedEndOn) },
      event: "samen-starten.end-expected",
    });
  },
});

/** From when one could be late with step 4: today, or its earlier last day if that was known already. */
function knownSince({ dueOn }: { readonly dueOn: Date | null }, { occasion }: CommandContext): LocalDate {
  const known = fromDbOrNull(dueOn);
  return known && known < occasion.today ? known : occasion.today;
}
