import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { staffNames } from "@/lib/staff/facts";
import { visibleOrder } from "../facts";
import { transferable } from "../transfer-states";

const places = {
  fromUnit: { select: { name: true, organisation: { select: { name: true } } } },
  toUnit: { select: { name: true, organisation: { select: { name: true } } } },
} as const;

type Place = { readonly name: string; readonly organisation: { readonly name: string } };
const placeName = ({ name, organisation }: Place): string => `${organisation.name}, ${name}`;

async function transfers(db: ReadDb, where: object) {
  const rows = await db.orderTransfer.findMany({
    where,
    include: places,
    orderBy: { proposedAt: "desc" },
    take: 100,
  });
  const names = await staffNames(
    db,
    rows.flatMap((row) => [row.proposedById, row.answeredById]),
  );
  return rows.map(({ fromUnit, toUnit, ...row }) => ({
    ...row,
    from: placeName(fromUnit),
    to: placeName(toUnit),
    proposedBy: names.get(row.proposedById) ?? "–",
    answeredBy: row.answeredById ? (names.get(row.answeredById) ?? "–") : null,
  }));
}

/** The transfers of an order, newest first, and the units it could go to. */
export const orderTransfers = defineQuery({
  name: "supervision-orders.transfers",
  roles: ["teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, occasion, { orderId }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const units = await db.unit.findMany({
      where: { id: { not: order.unitId ?? undefined }, staff: { some: { role: "teamLead", active: true } } },
      select: { id: true, name: true, organisation: { select: { name: true } } },
    });
    return {
      orderId,
      version: order.version,
      transferable: transferable.some((state) => state === order.state),
      transfers: await transfers(db, { orderId }),
      units: units
        .map((unit) => ({ id: unit.id, name: placeName(unit) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, "nl")),
    };
  },
});
export type OrderTransfers = Awaited<ReturnType<typeof orderTransfers>>;

/**
 * One proposal, for the leads of both units until it is accepted: who, what, and the handover note. To the receiving one the
 * dossier opens only after accepting.
 */
export const proposedTransfer = defineQuery({
  name: "supervision-orders.proposed-transfer",
  roles: ["teamLead"],
  opens: { dossier: "order-transfer", subject: ({ id }) => id },
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor }, { id }) => {
    const { unitId } = actor;
    if (!unitId) throw new NotFound();
    const parties = [
      { toUnitId: unitId, state: { in: ["proposed", "accepted"] } },
      { fromUnitId: unitId, state: { not: "accepted" } },
    ];
    const [transfer] = await transfers(db, { id, OR: parties });
    if (!transfer) throw new NotFound();
    return { ...transfer, mayAnswer: transfer.toUnitId === unitId && transfer.state === "proposed" };
  },
});
export type Transfer = Awaited<ReturnType<typeof transfers>>[number];

/** What a lead has to do or to wait for: proposals to the unit, proposals of the unit, and orders that still need an officer. */
export const transfersOfUnit = defineQuery({
  name: "supervision-orders.transfers-of-unit",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor: { unitId } }) => {
    if (!unitId) throw new NotFound();
    const lately = await transfers(db, { state: "accepted", toUnitId: unitId });
    const waiting = await db.supervisionOrder.findMany({
      where: { unitId, state: "transferred", id: { in: lately.map(({ orderId }) => orderId) } },
      select: { id: true },
    });
    const unassigned = new Set(waiting.map(({ id }) => id));
    return {
      toAnswer: await transfers(db, { state: "proposed", toUnitId: unitId }),
      toAssign: lately.filter(
        ({ orderId }, at) =>
          unassigned.has(orderId) && lately.findIndex((row) => row.orderId === orderId) === at,
      ),
      proposed: await transfers(db, { state: "proposed", fromUnitId: unitId }),
    };
  },
});
export type TransfersOfUnit = Awaited<ReturnType<typeof transfersOfUnit>>;
