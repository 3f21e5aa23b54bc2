import { createHash } from "node:crypto";
import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { foldName } from "@/lib/supervision-orders/person-name-keys";
import type { IssuedOrder } from "../messages/order";

/** Fingerprint of an order as it was told; the schema fixes the order of its fields. */
export const contentHash = (order: IssuedOrder): string =>
  createHash("sha256").update(JSON.stringify(order)).digest("hex");

export type KnownPerson = {
  readonly id: string;
  readonly familyName: string;
  readonly birthOn: string | null;
};

/** What the house already knows of the orders at hand, in five reads however many there are. */
export async function whatIsKnown(db: ReadDb, orders: readonly IssuedOrder[]) {
  const externalIds = [...new Set(orders.map((order) => order.externalId))];
  const numbers = [...new Set(orders.flatMap(({ person }) => (person.skn ? [person.skn] : [])))];
  const organisations = await db.probationOrganisation.findMany({ select: { id: true, code: true } });
  const offices = await db.prosecutionOffice.findMany({ select: { code: true } });
  const existing = await db.supervisionOrder.findMany({
    where: { externalId: { in: externalIds } },
    select: { id: true, externalId: true },
  });
  const sources = await db.orderSource.findMany({ where: { externalId: { in: externalIds } } });
  const persons = await db.supervisedPerson.findMany({
    where: { skn: { in: numbers } },
    select: { id: true, skn: true, familyName: true, birthOn: true },
  });
  return {
    organisations: new Map(organisations.map(({ code, id }) => [code, id])),
    offices: new Set(offices.map(({ code }) => code)),
    orders: new Map(existing.map(({ externalId, id }) => [externalId, id])),
    hashes: new Map(sources.map(({ externalId, contentHash: hash }) => [externalId, hash])),
    persons: new Map<string, KnownPerson>(
      persons.map(({ skn, birthOn, ...person }) => [
        skn ?? "",
        { ...person, birthOn: fromDbOrNull(birthOn) },
      ]),
    ),
  };
}

export type Known = Awaited<ReturnType<typeof whatIsKnown>>;

/** A number that leads to somebody with another name and another birthday is a wrong number: a person must look. */
export function isSomebodyElse(known: KnownPerson, { familyName, birthOn }: IssuedOrder["person"]): boolean {
  const otherName = foldName(known.familyName) !== foldName(familyName);
  return otherName && known.birthOn !== null && birthOn !== null && known.birthOn !== birthOn;
}
