import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { askPlanner } from "../ask-planner";
import { requestPlanSchema } from "../schema";

/** The lead asks for a plan of the unit; the worker makes it, and nothing counts until it is confirmed. */
export const requestPlan = defineCommand({
  name: "check-planning.request-plan",
  roles: ["teamLead"],
  input: requestPlanSchema,
  run: async (context, { fromOn, untilOn }) => ({
    runId: await askPlanner(context, {
      kind: "plan",
      period: { from: fromOn, until: untilOn },
      suppositions: {},
    }),
  }),
});
