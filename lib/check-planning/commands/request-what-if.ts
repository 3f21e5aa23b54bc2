import "server-only";
import type { z } from "zod";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { officerOfUnit } from "@/lib/staff/facts";
import { askPlanner } from "../ask-planner";
import { supposeSchema } from "../schema";
import type { Suppositions } from "../suppose";

/** What would happen: the same plan with and without the suppositions, side by side. Saves nothing but the question. */
export const requestWhatIf = defineCommand({
  name: "check-planning.request-what-if",
  roles: ["teamLead"],
  input: supposeSchema,
  run: async (context, said) => {
    if (said.awayId) await officerOfUnit(context, said.awayId);
    const suppositions = suppositionsOf(said);
    if (Object.keys(suppositions).length === 0)
      throw new Refusal("checkPlanning.nothing-supposed", { path: "awayId" });
    const period = { from: said.fromOn, until: said.untilOn };
    return { runId: await askPlanner(context, { kind: "what-if", period, suppositions }) };
  },
});

function suppositionsOf(said: z.output<typeof supposeSchema>): Suppositions {
  const { awayId, awayFrom, awayUntil, slotsPerWeek, mostPerYear, moreOrders, fewerOrders } = said;
  if (awayId && !(awayFrom && awayUntil))
    throw new Refusal("checkPlanning.away-when", { path: awayFrom ? "awayUntil" : "awayFrom" });
  if (awayFrom && awayUntil && awayUntil < awayFrom)
    throw new Refusal("checkPlanning.ends-before-it-begins", { path: "awayUntil" });
  return {
    ...(awayId && awayFrom && awayUntil
      ? { away: { workerId: awayId, from: awayFrom, until: awayUntil } }
      : {}),
    ...(slotsPerWeek === undefined ? {} : { slotsPerWeek }),
    ...(mostPerYear === undefined ? {} : { mostPerYear: mostPerYear === 1 ? (1 as const) : (2 as const) }),
    ...(moreOrders ? { moreOrders } : {}),
    ...(fewerOrders ? { fewerOrders } : {}),
  };
}
