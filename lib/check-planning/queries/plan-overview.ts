import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { staffNames } from "@/lib/staff/facts";
import { policyRow } from "../gather";
import { readStanding } from "../standing-plan";
import { mondayOf } from "../weeks";
import { weeksAround } from "../weeks-around";

/** The plan of the unit: what stands in the weeks, what came of it, who got none, and what the planner is doing now. */
export const planOverview = defineQuery({
  name: "check-planning.overview",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const { unitId } = actor;
    if (!unitId) throw new NotFound();
    const [runs, policy] = [await lastRuns(db, unitId), await policyRow(db, today)];
    const monday = mondayOf(today);
    const standing = await readStanding(db, unitId, monday);
    const names = await staffNames(db, [
      ...runs.map(({ decidedById, requestedById }) => decidedById ?? requestedById),
      standing?.decidedById ?? null,
    ]);
    const { weeks, input } = await weeksAround(db, unitId, today);
    return {
      today,
      policy: {
        randomShare: policy.randomShare,
        revealDays: policy.revealDays,
        priorities: policy.priorities,
        source: policy.source,
      },
      weeks,
      thisWeek: monday,
      standing: standing && {
        ...standing.facts,
        by: names.get(standing.decidedById ?? "") ?? null,
        fresh: standing.freshIn(input),
      },
      shortages: standing?.shortages ?? [],
      schedules: input.orders.length,
      runs: runs.map(({ decidedById, requestedById, ...run }) => ({
        ...run,
        by: names.get(decidedById ?? requestedById) ?? null,
      })),
    };
  },
});

export type PlanOverview = Awaited<ReturnType<typeof planOverview>>;
export type PlanWeek = PlanOverview["weeks"][number];

async function lastRuns(db: ReadDb, unitId: string) {
  const rows = await db.planRun.findMany({
    where: { unitId },
    orderBy: { requestedAt: "desc" },
    take: 10,
    select: {
      id: true,
      kind: true,
      state: true,
      version: true,
      fromOn: true,
      untilOn: true,
      progress: true,
      commitment: true,
      failure: true,
      requestedAt: true,
      decidedAt: true,
      requestedById: true,
      decidedById: true,
    },
  });
  return rows.map(({ fromOn, untilOn, ...run }) => ({
    ...run,
    from: fromDb(fromOn),
    until: fromDb(untilOn),
  }));
}
