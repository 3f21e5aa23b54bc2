import "server-only";
import { z } from "zod";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrders } from "../access";
import { missingItems } from "../completeness";
import { displayName } from "../person-name";
import { reviewParts, underReview } from "../under-review";

/** All that came in with an order, for administration to check, complete, accept or return. */
export const orderReview = defineQuery({
  name: "supervision-orders.review",
  roles: ["administration"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, { actor }, { orderId }) => {
    const row = await db.supervisionOrder.findFirst({
      where: { AND: [visibleOrders(actor), { id: orderId }] },
      include: reviewParts,
    });
    if (!row) throw new NotFound();
    const units = await db.unit.findMany({
      where: { organisationId: row.organisationId },
      orderBy: { name: "asc" },
    });
    const offices = await db.prosecutionOffice.findMany({ orderBy: { name: "asc" } });
    return {
      orderId: row.id,
      version: row.version,
      state: row.state,
      externalId: row.externalId,
      personName: displayName(row.person),
      birthOn: fromDbOrNull(row.person.birthOn),
      skn: row.person.skn,
      town: row.person.town,
      title: row.title,
      sanctionRegime: row.sanctionRegime,
      officeCode: row.officeCode,
      officeName: offices.find((office) => office.code === row.officeCode)?.name ?? row.officeCode,
      court: row.court,
      ecli: row.ecli,
      caseNumbers: row.caseNumbers.map((each) => each.number),
      receivedOn: fromDb(row.receivedOn),
      judgmentOn: fromDbOrNull(row.judgmentOn),
      finalOn: fromDbOrNull(row.finalOn),
      immediatelyEnforceable: row.immediatelyEnforceable,
      probationStartOn: fromDbOrNull(row.probationStartOn),
      probationMonths: row.probationMonths,
      probationEndCjibOn: fromDbOrNull(row.probationEndCjibOn),
      suspendedDays: row.suspendedDays,
      returnReason: row.returnReason,
      conditions: row.conditions,
      missing: missingItems(underReview(row)),
      units: units.map(({ id, name }) => ({ id, name })),
      offices: offices.map(({ code, name }) => ({ code, name })),
    };
  },
});

export type OrderReview = Awaited<ReturnType<typeof orderReview>>;
