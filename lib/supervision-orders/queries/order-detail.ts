import "server-only";
import { z } from "zod";
import type { Prisma, ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { visibleOrders } from "../access";
import { factsFrom, lastDays } from "../dates";
import { startInterview } from "../facts";
import { changeOnScreen, orderPeriod, periodChanges } from "../order-period";
import { displayName } from "../person-name";
import { isTitle, orderWarnings } from "../rules";
import { probationStart } from "../start-of-supervision";
import { startTerm } from "../start-term";
import { titles } from "../titles";

const parts = {
  conditions: {
    orderBy: [{ sequence: "asc" }, { version: "desc" }],
    include: { clause: { select: { wording: true } } },
  },
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
    const { conditions, ...order } = row;
    const around = await surroundings(db, orderId);
    const detentions = await db.detention.findMany({ where: { personId: order.personId } });
    const changes = await periodChanges(db, orderId);
    const period = orderPeriod(order, detentions, changes);
    const title = isTitle(order.title) ? order.title : null;
    const dates = datesOf(order);
    const timetable = await timetableFrom(db);
    return {
      ...facts(order),
      ...dates,
      personName: displayName(around),
      personWord: title ? titles[title].person : null,
      titleArticles: title ? titles[title].articles : [],
      organisationName: around.organisation,
      unitName: around.unit,
      officeName: around.office ?? order.officeCode,
      caseNumbers: around.caseNumbers,
      period,
      periodChanges: changes.map(changeOnScreen),
      warnings: title
        ? orderWarnings({
            title,
            months: period.period?.months ?? order.probationMonths,
            period: period.period,
            lawfulStart: lawfulStart(dates),
          })
        : [],
      start: title ? startTerm(order, title, timetable) : null,
      lastDays: lastDays(factsFrom(order, detentions, changes), timetable),
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

type Surroundings = {
  readonly givenNames: string;
  readonly infix: string;
  readonly familyName: string;
  readonly organisation: string;
  readonly unit: string | null;
  readonly office: string | null;
  readonly caseNumbers: readonly string[];
};

/** The names around an order that was found, in one statement. */
async function surroundings(db: ReadDb, orderId: string): Promise<Surroundings> {
  const [row] = await db.$queryRaw<Surroundings[]>`
    select p.given_names as "givenNames", p.infix, p.family_name as "familyName",
           (select r.name from probation_organisation r where r.id = o.organisation_id) as organisation,
           (select u.name from unit u where u.id = o.unit_id) as unit,
           (select f.name from prosecution_office f where f.code = o.office_code) as office,
           array(select n.number from order_case_number n where n.order_id = o.id order by n.number) as "caseNumbers"
    from supervision_order o join supervised_person p on p.id = o.person_id where o.id = ${orderId}::uuid`;
  if (!row) throw new NotFound();
  return row;
}

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
