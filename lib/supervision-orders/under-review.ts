import type { Prisma } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { OrderUnderReview } from "./completeness";

/** What must be read with an order to judge whether it is complete. */
export const reviewParts = {
  person: true,
  caseNumbers: { select: { number: true } },
  conditions: {
    where: { state: "active" },
    orderBy: { sequence: "asc" },
    select: {
      id: true,
      sequence: true,
      version: true,
      code: true,
      law: true,
      article: true,
      text: true,
      fromOn: true,
      untilOn: true,
    },
  },
} as const satisfies Prisma.SupervisionOrderInclude;

type Row = Prisma.SupervisionOrderGetPayload<{ include: typeof reviewParts }>;

/** A row of the database as the completeness rule reads it. */
export const underReview = (row: Row): OrderUnderReview => ({
  principalReference: row.externalId,
  receivedOn: fromDb(row.receivedOn),
  familyName: row.person.familyName,
  birthOn: fromDbOrNull(row.person.birthOn),
  chainNumber: row.person.skn,
  caseNumbers: row.caseNumbers.map((each) => each.number),
  officeCode: row.officeCode,
  title: row.title,
  sanctionRegime: row.sanctionRegime,
  court: row.court,
  judgmentOn: fromDbOrNull(row.judgmentOn),
  finalOn: fromDbOrNull(row.finalOn),
  immediatelyEnforceable: row.immediatelyEnforceable,
  probationStartOn: fromDbOrNull(row.probationStartOn),
  probationMonths: row.probationMonths,
  suspendedDays: row.suspendedDays,
  conditions: row.conditions,
});
