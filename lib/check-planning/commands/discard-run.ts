import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { stepRun, visibleRun } from "../run-step";
import { runSchema } from "../schema";

/** What came out is not put into use. It stays on record, so that a second draw is seen for what it is. */
export const discardRun = defineCommand({
  name: "check-planning.discard-run",
  roles: ["teamLead"],
  input: runSchema,
  run: async (context, { runId, version }) => {
    const run = await visibleRun(context.db, runId);
    const { actor, at } = context.occasion;
    const data = { decidedById: actor.staffId, decidedAt: at };
    await stepRun(context, { ...run, version }, "discard", { event: "discarded", data });
    return { runId };
  },
});
