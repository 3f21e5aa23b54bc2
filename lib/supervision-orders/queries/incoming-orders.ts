import "server-only";
import { z } from "zod";
import { fromDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { visibleOrders } from "../access";
import { missingItems } from "../completeness";
import { displayName } from "../person-name";
import { reviewParts, underReview } from "../under-review";

const PAGE = 25;

/** Orders that came in and wait for administration, oldest first, with what is missing at a glance. */
export const incomingOrders = defineQuery({
  name: "supervision-orders.incoming",
  roles: ["administration"],
  opens: "list",
  input: z.strictObject({ page: z.number().int().min(1) }),
  run: async (db, { actor }, { page }) => {
    const where = { AND: [visibleOrders(actor), { state: { in: ["received", "in-review"] } }] };
    const total = await db.supervisionOrder.count({ where });
    const rows = await db.supervisionOrder.findMany({
      where,
      include: reviewParts,
      orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
      skip: (page - 1) * PAGE,
      take: PAGE,
    });
    return {
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      rows: rows.map((row) => ({
        id: row.id,
        personName: displayName(row.person),
        externalId: row.externalId,
        title: row.title,
        state: row.state,
        receivedOn: fromDb(row.receivedOn),
        immediatelyEnforceable: row.immediatelyEnforceable,
        missing: missingItems(underReview(row)),
      })),
    };
  },
});

export type IncomingOrders = Awaited<ReturnType<typeof incomingOrders>>;
