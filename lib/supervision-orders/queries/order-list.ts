import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/platform/db";
import { fromDb, fromDbOrNull, toDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { staffNames } from "@/lib/staff/facts";
import { visibleOrders } from "../access";
import { caseloadStates } from "../caseload";
import { displayName } from "../person-name";
import { type OrderState, orderStates } from "../states";

const PAGE = 25;
const states = Object.keys(orderStates) as [OrderState, ...OrderState[]];
export const orderSorts = ["received", "start-due", "level"] as const;

const orderings = {
  received: [{ receivedOn: "desc" }, { id: "desc" }],
  "start-due": [{ startDueOn: { sort: "asc", nulls: "last" } }, { id: "asc" }],
  level: [{ level: { sort: "desc", nulls: "last" } }, { id: "asc" }],
} as const satisfies Record<(typeof orderSorts)[number], Prisma.SupervisionOrderOrderByWithRelationInput[]>;

/** The orders this reader may see, by state. The numbers beside the states and the list come from one rule. */
export const orderList = defineQuery({
  name: "supervision-orders.list",
  roles: ["officer", "teamLead", "administration"],
  opens: "list",
  input: z.strictObject({
    state: z.enum(states).optional(),
    /** `overdue`: supervision had to have started (Besluit tul 3:2) and has not. */
    due: z.enum(["overdue"]).optional(),
    /** Only the caseload of this officer, and of it what is not closed: the number the lead sees beside the name. */
    officer: z.uuid().optional(),
    sort: z.enum(orderSorts).default("received"),
    page: z.number().int().min(1),
  }),
  run: async (db, { actor, today }, { state, due, officer, sort, page }) => {
    const reach = {
      AND: [
        visibleOrders(actor),
        due ? notStartedInTime(toDb(today)) : {},
        officer ? caseloadOf(officer) : {},
      ],
    };
    const perState = await db.supervisionOrder.groupBy({
      by: ["state"],
      where: reach,
      _count: { _all: true },
    });
    const counts = new Map(perState.map((row) => [row.state, row._count._all]));
    const total = state ? (counts.get(state) ?? 0) : [...counts.values()].reduce((sum, n) => sum + n, 0);
    const rows = await db.supervisionOrder.findMany({
      where: { AND: [reach, state ? { state } : {}] },
      orderBy: [...orderings[sort]],
      skip: (page - 1) * PAGE,
      take: PAGE,
      include: { person: { select: { givenNames: true, infix: true, familyName: true, twoWorkers: true } } },
    });
    const names = await staffNames(
      db,
      rows.map((row) => row.officerId),
    );
    return {
      total,
      page,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      counts: states.map((each) => ({ state: each, count: counts.get(each) ?? 0 })),
      rows: rows.map((row) => ({
        id: row.id,
        personName: displayName(row.person),
        twoWorkers: row.person.twoWorkers,
        title: row.title,
        state: row.state,
        level: row.level,
        officerName: row.officerId ? (names.get(row.officerId) ?? null) : null,
        receivedOn: fromDb(row.receivedOn),
        startedOn: fromDbOrNull(row.startedOn),
        startDueOn: fromDbOrNull(row.startDueOn),
      })),
    };
  },
});

export type OrderList = Awaited<ReturnType<typeof orderList>>;
export type OrderListRow = OrderList["rows"][number];

const caseloadOf = (officerId: string): Prisma.SupervisionOrderWhereInput => ({
  officerId,
  state: { in: [...caseloadStates] },
});

const notStartedInTime = (today: Date): Prisma.SupervisionOrderWhereInput => ({
  startedOn: null,
  startDueOn: { lt: today },
  state: { in: ["accepted", "assigned"] },
});
