import type { Actor } from "@/lib/platform/actor";
import type { Prisma } from "@/lib/platform/db";
import { dossierReach } from "@/lib/supervision-orders/access";

/** Requests of the own dossiers; the exchange brings their answers. */
export const visibleRequests = (actor: Actor): Prisma.ClauseRequestWhereInput =>
  actor.role === "exchange" ? {} : { order: dossierReach(actor) };
