import type { Actor } from "@/lib/platform/actor";
import { Prisma } from "@/lib/platform/db";

const nobody = { id: { in: [] } } satisfies Prisma.SupervisionOrderWhereInput;

/**
 * Which orders this actor may see: an officer the own caseload (and absent colleagues' under cover), a lead the unit,
 * administration the organisation. The database's own policies say the same once more.
 */
export function visibleOrders(actor: Actor): Prisma.SupervisionOrderWhereInput {
  switch (actor.role) {
    case "officer":
      return { officerId: { in: [...actor.standsInFor] } };
    case "teamLead":
      return actor.unitId ? { unitId: actor.unitId } : nobody;
    case "administration":
      return actor.organisationId ? { organisationId: actor.organisationId } : nobody;
    case "exchange":
      return {};
    default:
      return nobody;
  }
}

/** The same rule as SQL on an alias that carries unit_id and officer_id; only for officers and leads. */
export function inDossierReach(actor: Actor, alias: string): Prisma.Sql {
  const row = Prisma.raw(alias);
  if (actor.role === "officer")
    return Prisma.sql`${row}.officer_id = any (${[...actor.standsInFor]}::uuid[])`;
  if (actor.role === "teamLead" && actor.unitId) return Prisma.sql`${row}.unit_id = ${actor.unitId}::uuid`;
  return Prisma.sql`false`;
}

/** `visibleOrders` as SQL on an alias of the orders themselves. */
export function inOrderReach(actor: Actor, alias: string): Prisma.Sql {
  if (actor.role !== "administration" || !actor.organisationId) return inDossierReach(actor, alias);
  return Prisma.sql`${Prisma.raw(alias)}.organisation_id = ${actor.organisationId}::uuid`;
}

/** The same rule for rows that carry unitId and officerId themselves (checks, signals, warnings, advices, referrals). */
export function dossierReach(actor: Actor): {
  readonly officerId?: { in: string[] };
  readonly unitId?: string;
} {
  if (actor.role === "officer") return { officerId: { in: [...actor.standsInFor] } };
  if (actor.role === "teamLead" && actor.unitId) return { unitId: actor.unitId };
  return { officerId: { in: [] } };
}
