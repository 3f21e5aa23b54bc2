import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { beginHandoverSchema } from "../schema";
import { moveTrajectory, trajectoryFor } from "./trajectory-act";

/** The shortened route reaches the handover once the last day of detention is known. */
export const beginHandover = defineCommand({
  name: "samen-starten.begin-handover",
  roles: ["officer", "djiCaseManager"],
  input: beginHandoverSchema,
  run: async (context, { expectedEndOn, ...act }) => {
    const { row, to } = await trajectoryFor(context, act, "begin-handover");
    if (expectedEndOn < fromDb(row.arrivedOn))
      throw new Refusal("samenStarten.end-before-arrival", { path: "expectedEndOn" });
    return moveTrajectory(context, row, {
      data: { state: to, expectedEndOn: toDb(expectedEndOn) },
      event: "samen-starten.handover-begun",
    });
  },
});
