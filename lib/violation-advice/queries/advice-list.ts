import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { dossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";
import { adviceStates } from "../states";
import { turnOf } from "../turn";

const PAGE = 25;
const states = Object.keys(adviceStates) as [string, ...string[]];

/** Advices of the own dossiers, newest first. */
export const adviceList = defineQuery({
  name: "violation-advice.list",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({ page: z.number().int().min(1).max(10_000), state: z.enum(states).optional() }),
  run: async (db, { actor }, { page, state }) => {
    const where = { ...dossierReach(actor), ...(state ? { state } : {}) };
    const total = await db.violationAdvice.count({ where });
    const rows = await db.violationAdvice.findMany({
      where,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * PAGE,
      take: PAGE,
      select: {
        id: true,
        state: true,
        urgent: true,
        createdAt: true,
        option: true,
        order: { select: { person: { select: { givenNames: true, infix: true, familyName: true } } } },
      },
    });
    return {
      total,
      pages: Math.max(1, Math.ceil(total / PAGE)),
      rows: rows.map(({ order, ...row }) => ({
        ...row,
        personName: displayName(order.person),
        turn: turnOf("advice", row.state),
      })),
    };
  },
});
export type AdviceRow = Awaited<ReturnType<typeof adviceList>>["rows"][number];
