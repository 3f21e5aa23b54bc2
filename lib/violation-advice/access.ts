import type { Actor } from "@/lib/platform/actor";
import type { Prisma } from "@/lib/platform/db";
import { dossierReach } from "@/lib/supervision-orders/access";

/** States in which the colleague who was asked may look. */
const challengeStates = ["challenge", "awaiting-approval"];

/** Advices this actor may see: those of the own dossiers, and those one was asked to challenge while that lasts. */
export function visibleAdvices(actor: Actor): Prisma.ViolationAdviceWhereInput {
  if (actor.role === "exchange") return {};
  if (actor.role !== "officer") return dossierReach(actor);
  return {
    OR: [
      dossierReach(actor),
      { challengerId: { in: [...actor.standsInFor] }, state: { in: challengeStates } },
    ],
  };
}

/** Warnings and notices of the own dossiers. */
export const visiblePapers = (actor: Actor) => (actor.role === "exchange" ? {} : dossierReach(actor));

/** OM cases of the own office; the exchange brings them in. */
export function visibleCases(actor: Actor): Prisma.OmCaseWhereInput {
  if (actor.role === "exchange") return {};
  return { officeCode: actor.role === "prosecutor" && actor.officeCode ? actor.officeCode : "-" };
}

/** Officers whose caseload the actor works for besides the own: they count as authors too. */
export const onBehalfOf = ({ staffId }: Actor, officerId: string | null): string[] =>
  officerId && officerId !== staffId ? [officerId] : [];
