import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { dossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";
import { repeatedChecks, stoppedChecks } from "../facts";

/** What waits for someone besides the open checks: for the lead's decision, or to be assessed and closed. */
export const checkTasks = defineQuery({
  name: "device-checks.tasks",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const { actor } = occasion;
    const lead = actor.role === "teamLead";
    const ended = await db.deviceCheck.findMany({
      where: {
        ...dossierReach(actor),
        ...(lead ? { state: "assessed" } : { state: { in: ["done", "refused", "impossible"] } }),
      },
      select: { id: true, outcome: true, endedAt: true, order: { select: { person: true } } },
      orderBy: { endedAt: "asc" },
      take: 25,
    });
    const proposals = lead
      ? await db.deviceClause.findMany({
          where: { proposedWording: { not: null }, condition: { order: { unitId: actor.unitId ?? "" } } },
          select: {
            orderId: true,
            conditionId: true,
            proposedWording: true,
            proposedById: true,
            condition: { select: { order: { select: { person: true } } } },
          },
          take: 25,
        })
      : [];
    return {
      stopped: lead ? await stoppedChecks(db, occasion) : [],
      repeated: lead ? await repeatedChecks(db, occasion) : [],
      ended: ended.map(({ order, ...check }) => ({ ...check, person: displayName(order.person) })),
      proposals: proposals.map(({ condition, ...proposal }) => ({
        ...proposal,
        person: displayName(condition.order.person),
      })),
    };
  },
});

export type CheckTasks = Awaited<ReturnType<typeof checkTasks>>;
