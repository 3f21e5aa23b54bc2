import type { Actor } from "@/lib/platform/actor";
import { Prisma } from "@/lib/platform/db";
import { toDb } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { dossierReach, inDossierReach } from "@/lib/supervision-orders/access";

type Seen = Pick<Occasion, "actor" | "today">;

/**
 * Which trajectories this actor sees: DJI those of the own institution, until the day after they ended;
 * probation those of the own dossiers. The database's own policies say the same once more.
 */
export function visibleTrajectories({ actor, today }: Seen): Prisma.SamenStartenTrajectoryWhereInput {
  if (actor.role !== "djiCaseManager") return dossierReach(actor);
  if (!actor.facilityId) return { id: { in: [] } };
  return { facilityId: actor.facilityId, OR: [{ closedOn: null }, { closedOn: { gte: toDb(today) } }] };
}

/** The same rule as SQL on an alias of samen_starten_trajectory. */
export function inTrajectoryReach({ actor, today }: Seen, alias: string): Prisma.Sql {
  if (actor.role !== "djiCaseManager") return inDossierReach(actor, alias);
  if (!actor.facilityId) return Prisma.sql`false`;
  const row = Prisma.raw(alias);
  return Prisma.sql`${row}.facility_id = ${actor.facilityId}::uuid and (${row}.closed_on is null or ${row}.closed_on >= ${today}::date)`;
}

/** For which party someone acts; a team lead reads along for probation. */
export const partyOf = (actor: Pick<Actor, "role">): "dji" | "probation" =>
  actor.role === "djiCaseManager" ? "dji" : "probation";
