import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { stepRun, visibleRun } from "../run-step";
import { runSchema } from "../schema";

/** Breaks off a run that waits or is being worked out. Progress changes no version, so any version that was seen will do. */
export const cancelRun = defineCommand({
  name: "check-planning.cancel-run",
  roles: ["teamLead"],
  input: runSchema,
  run: async (context, { runId }) => {
    const run = await visibleRun(context.db, runId);
    const { actor, at } = context.occasion;
    const data = { endedAt: at, decidedById: actor.staffId, decidedAt: at };
    await stepRun(context, run, "cancel", { event: "cancelled", data });
    return { runId };
  },
});
