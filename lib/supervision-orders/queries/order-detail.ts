import "server-only";
import { z } from "zod";
import type { Prisma } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { visibleOrders } from "../access";
import { startInterview } from "../facts";
import { orderPeriod } from "../order-period";
import { displayName } from "../person-name";
import { isTitle, orderWarnings } from "../rules";
import { probationStart } from "../start-of-supervision";
import { startTerm } from "../start-term";
import { titles } from "../titles";

const parts = {
  person: { include: { detentions: true } },
  caseNumbers: true,
  conditions: {
    orderBy: [{ sequence: "asc" }, { version: "desc" }],
    include: { clause: { select: { wording: true } } },
  },
  organisation: { select: { name: true } },
  unit: { select: { name: true } },
} satisfies Prisma.SupervisionOrderInclude;

/** The order and its conditions, word for word, with the dates that follow from them and the rule behind each. */
export const orderDetail = defineQuery({
  name: "supervision-orders.detail",
  roles: ["officer", "teamLead", "administration"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, { actor }, { orderId }) => {
    const row = await db.supervisionOrder.findFirst({
      where: { AND: [visibleOrders(actor), { id: orderId }] },
      include: parts,
    });
    if (!row) throw new NotFound();
    const office = await db.prosecutionOffice.findFirst({
      where: { code: row.officeCode },
      select: { name: true },
    });
    const { person, caseNumbers, conditions, organisation, unit, ...order } = row;
    const period = orderPeriod(order, person.detentions);
    const title = isTitle(order.title) ? order.title : null;
    const dates = datesOf(order);
    return {
      ...facts(order),
      ...dates,
      personName: displayName(person),
      personWord: title ? titles[title].person : null,
      titleArticles: title ? titles[title].articles : [],
      organisationName: organisation.name,
      unitName: unit?.name ?? null,
      officeName: office?.name ?? order.officeCode,
      caseNumbers: caseNumbers.map((each) => each.number),
      period,
      warnings: title
        ? orderWarnings({
            title,
            months: order.probationMonths,
            period: period.period,
            lawfulStart: lawfulStart(dates),
          })
        : [],
      start: title ? startTerm(order, title, await timetableFrom(db)) : null,
      startInterviewOn: order.startInterviewOn
        ? fromDb(order.startInterviewOn)
        : await startInterview(db, orderId),
      conditions: conditions.map(({ clause, fromOn, untilOn, orderId: _order, ...condition }) => ({
        ...condition,
        fromOn: fromDbOrNull(fromOn),
        untilOn: fromDbOrNull(untilOn),
        clauseWording: clause?.wording ?? null,
      })),
    };
  },
});

export type OrderDetail = Awaited<ReturnType<typeof orderDetail>>;
export type OrderCondition = OrderDetail["conditions"][number];

type Row = Awaited<ReturnType<typeof import("../facts").visibleOrder>>;

const facts = (order: Row) => ({
  orderId: order.id,
  version: order.version,
  state: order.state,
  externalId: order.externalId,
  title: order.title,
  sanctionRegime: order.sanctionRegime,
  court: order.court,
  ecli: order.ecli,
  immediatelyEnforceable: order.immediatelyEnforceable,
  probationMonths: order.probationMonths,
  suspendedDays: order.suspendedDays,
  level: order.level,
  assignReason: order.assignReason,
  startLateReason: order.startLateReason,
  suspensionReason: order.suspensionReason,
  returnReason: order.returnReason,
  returnMissing: order.returnMissing,
  endReason: order.endReason,
  closingOutcome: order.closingOutcome,
  closingReport: order.closingReport,
});

const datesOf = (order: Row) => ({
  receivedOn: fromDb(order.receivedOn),
  judgmentOn: fromDbOrNull(order.judgmentOn),
  finalOn: fromDbOrNull(order.finalOn),
  probationStartOn: fromDbOrNull(order.probationStartOn),
  startedOn: fromDbOrNull(order.startedOn),
  identityCheckedOn: fromDbOrNull(order.identityCheckedOn),
  startDueOn: fromDbOrNull(order.startDueOn),
  firstContactDueOn: fromDbOrNull(order.firstContactDueOn),
  planAdoptedOn: fromDbOrNull(order.planAdoptedOn),
  suspendedFromOn: fromDbOrNull(order.suspendedFromOn),
  endedOn: fromDbOrNull(order.endedOn),
  immediate: order.immediatelyEnforceable,
});

/** What Sv 6:1:18 lid 1 gives; whether an appeal was given up is not in the message, so the fifteenth day counts as lawful. */
function lawfulStart(dates: ReturnType<typeof datesOf>) {
  if (!dates.judgmentOn || !dates.probationStartOn) return null;
  const given = {
    judgmentOn: dates.judgmentOn,
    finalOn: dates.finalOn,
    immediatelyEnforceable: dates.immediate,
  };
  const waived = probationStart({ ...given, appealWaived: true });
  return waived.on === dates.probationStartOn
    ? waived.on
    : probationStart({ ...given, appealWaived: false }).on;
}
