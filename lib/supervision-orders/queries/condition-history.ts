import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { type ConditionContent, conditionDifferences } from "../condition-change";
import type { ConditionRow } from "../condition-version";
import { visibleOrder } from "../facts";

/** Every version of one condition, newest first, each with why it exists and what it changed. */
export const conditionHistory = defineQuery({
  name: "supervision-orders.condition-history",
  roles: ["officer", "teamLead", "administration"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid(), conditionId: z.uuid() }),
  run: async (db, occasion, { orderId, conditionId }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const asked = await db.specialCondition.findFirst({
      where: { id: conditionId, orderId },
      select: { sequence: true },
    });
    if (!asked) throw new NotFound();
    const rows = await db.specialCondition.findMany({
      where: { orderId, sequence: asked.sequence },
      orderBy: { version: "desc" },
      include: { clause: true },
    });
    const names = await namesOf(db, rows);
    return {
      role: occasion.actor.role,
      orderId,
      orderState: order.state,
      orderVersion: order.version,
      sequence: asked.sequence,
      versions: rows.map((row, index) => versionOf(row, rows[index + 1], names)),
    };
  },
});

export type ConditionHistory = Awaited<ReturnType<typeof conditionHistory>>;
export type ConditionVersion = ConditionHistory["versions"][number];

function versionOf(row: ConditionRow, before: ConditionRow | undefined, names: ReadonlyMap<string, string>) {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    ...contentOf(row),
    changeKind: row.changeKind,
    changeReason: row.changeReason,
    decidedOn: fromDbOrNull(row.decidedOn),
    decidedBy: row.decidedBy,
    changedBy: row.changedById ? (names.get(row.changedById) ?? null) : null,
    changedAt: row.changedAt,
    differences: before ? conditionDifferences(contentOf(before), contentOf(row)) : [],
  };
}

const contentOf = (row: ConditionRow): ConditionContent => ({
  code: row.code,
  law: row.law,
  article: row.article,
  text: row.text,
  fromOn: fromDbOrNull(row.fromOn),
  untilOn: fromDbOrNull(row.untilOn),
  clause: row.clause && {
    maxChecks: row.clause.maxChecks,
    per: row.clause.per,
    anchorOn: fromDbOrNull(row.clause.anchorOn),
    devicesIncluded: row.clause.devicesIncluded,
    devicesExcluded: row.clause.devicesExcluded,
    place: row.clause.place,
    assistance: row.clause.assistance,
    toolAllowed: row.clause.toolAllowed,
    depth: row.clause.depth,
    privacyGuard: row.clause.privacyGuard,
    prohibited: row.clause.prohibited,
    duties: row.clause.duties,
  },
});

async function namesOf(db: ReadDb, rows: readonly ConditionRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ changedById }) => changedById ?? []);
  if (ids.length === 0) return new Map();
  const staff = await db.staffMember.findMany({
    where: { id: { in: ids } },
    select: { id: true, displayName: true },
  });
  return new Map(staff.map(({ id, displayName }) => [id, displayName]));
}
