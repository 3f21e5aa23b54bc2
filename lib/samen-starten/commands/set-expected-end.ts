import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb, toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { endedStates } from "../codes";
import { stepDue } from "../rules";
import { setExpectedEndSchema } from "../schema";
import { moveTrajectory, stayOf, stepOf, visibleTrajectory } from "./trajectory-act";

/** The expected last day of detention, as either party learns it; step 4 counts back from it. */
export const setExpectedEnd = defineCommand({
  name: "samen-starten.set-expected-end",
  roles: ["officer", "djiCaseManager"],
  input: setExpectedEndSchema,
  run: async (context, { id, version, expectedEndOn }) => {
    const row = await visibleTrajectory(context, id);
    if (endedStates.some((state) => state === row.state)) throw new Refusal("samenStarten.wrong-state");
    if (row.version !== version) throw new Refusal("platform.changed-meanwhile");
    if (expectedEndOn < fromDb(row.arrivedOn))
      throw new Refusal("samenStarten.end-before-arrival", { path: "expectedEndOn" });
    const step = stepOf(row, 4);
    if (step.decidedOn === null) {
      const dueOn = stepDue(4, { ...stayOf(row), expectedEndOn }, await timetableFrom(context.db));
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
