import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineStatementQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import type { StatementDb } from "@/lib/platform/statements";
import { timetableFrom } from "@/lib/terms/facts";
import { inOrderReach } from "../access";
import { factsFrom, lastDays } from "../dates";
import { changeOnScreen, orderPeriod } from "../order-period";
import { aroundPeriod, type PeriodColumns, periodColumns } from "../period-columns";
import { displayName } from "../person-name";
import { isTitle, orderWarnings } from "../rules";
import { probationStart } from "../start-of-supervision";
import { startTerm } from "../start-term";
import { titles } from "../titles";

/** The order and its conditions, word for word, with the dates that follow from them and the rule behind each. */
export const orderDetail = defineStatementQuery({
  name: "supervision-orders.detail",
  roles: ["officer", "teamLead", "administration"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, { actor }, { orderId }) => {
    const [order, conditions, timetable] = await Promise.all([
      orderRow(db, actor, orderId),
      conditionRows(db, orderId),
      timetableFrom(db),
    ]);
    const { detentions, changes } = aroundPeriod(order);
    const period = orderPeriod(order, detentions, changes);
    const title = isTitle(order.title) ? order.title : null;
    const dates = datesOf(order);
    return {
      ...facts(order),
      ...dates,
      personName: displayName(order),
      personWord: title ? titles[title].person : null,
      titleArticles: title ? titles[title].articles : [],
      organisationName: order.organisation,
      unitName: order.unit,
      officeName: order.office ?? order.officeCode,
      caseNumbers: order.caseNumbers,
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
      conditions: conditions.map(({ fromOn, untilOn, ...condition }) => ({
        ...condition,
        fromOn: fromDbOrNull(fromOn),
        untilOn: fromDbOrNull(untilOn),
      })),
    };
  },
});

export type OrderDetail = Awaited<ReturnType<typeof orderDetail>>;
export type OrderCondition = OrderDetail["conditions"][number];

type Row = PeriodColumns & {
  readonly orderId: string;
  readonly version: number;
  readonly state: string;
  readonly externalId: string;
  readonly title: string;
  readonly court: string;
  readonly ecli: string | null;
  readonly immediatelyEnforceable: boolean;
  readonly probationMonths: number | null;
  readonly suspendedDays: number | null;
  readonly level: number | null;
  readonly startLateReason: string;
  readonly suspensionReason: string | null;
  readonly returnReason: string | null;
  readonly endReason: string | null;
  readonly closingOutcome: string | null;
  readonly closingReport: string;
  readonly officeCode: string;
  readonly receivedOn: Date;
  readonly judgmentOn: Date | null;
  readonly finalOn: Date | null;
  readonly probationStartOn: Date | null;
  readonly probationEndCjibOn: Date | null;
  readonly startedOn: Date | null;
  readonly identityCheckedOn: Date | null;
  readonly startDueOn: Date | null;
  readonly firstContactDueOn: Date | null;
  readonly planAdoptedOn: Date | null;
  readonly suspendedFromOn: Date | null;
  readonly endedOn: Date | null;
  readonly givenNames: string;
  readonly infix: string;
  readonly familyName: string;
  readonly organisation: string;
  readonly unit: string | null;
  readonly office: string | null;
  readonly caseNumbers: readonly string[];
};

/** The order with the names around it, in one statement. Throws NotFound when it is not for this actor. */
async function orderRow(db: StatementDb, actor: Actor, orderId: string): Promise<Row> {
  const [row] = await db.$queryRaw<Row[]>`
    select o.id as "orderId", o.version, o.state, o.external_id as "externalId", o.title, o.court, o.ecli,
           o.immediately_enforceable as "immediatelyEnforceable", o.probation_months as "probationMonths", o.suspended_days as "suspendedDays",
           o.level, o.start_late_reason as "startLateReason", o.suspension_reason as "suspensionReason", o.return_reason as "returnReason",
           o.end_reason as "endReason", o.closing_outcome as "closingOutcome", o.closing_report as "closingReport",
           o.office_code as "officeCode", o.received_on as "receivedOn", o.judgment_on as "judgmentOn", o.final_on as "finalOn",
           o.probation_start_on as "probationStartOn", o.probation_end_cjib_on as "probationEndCjibOn", o.started_on as "startedOn",
           o.identity_checked_on as "identityCheckedOn", o.start_due_on as "startDueOn", o.first_contact_due_on as "firstContactDueOn",
           o.plan_adopted_on as "planAdoptedOn", o.suspended_from_on as "suspendedFromOn", o.ended_on as "endedOn",
           p.given_names as "givenNames", p.infix, p.family_name as "familyName",
           (select r.name from probation_organisation r where r.id = o.organisation_id) as organisation,
           (select u.name from unit u where u.id = o.unit_id) as unit,
           (select f.name from prosecution_office f where f.code = o.office_code) as office,
           array(select n.number from order_case_number n where n.order_id = o.id order by n.number) as "caseNumbers", ${periodColumns}
    from supervision_order o join supervised_person p on p.id = o.person_id
    where o.id = ${orderId}::uuid and ${inOrderReach(actor, "o")}`;
  if (!row) throw new NotFound();
  return row;
}

type ConditionRow = {
  readonly id: string;
  readonly sequence: number;
  readonly version: number;
  readonly code: string;
  readonly law: string;
  readonly article: string;
  readonly text: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly fromOn: Date | null;
  readonly untilOn: Date | null;
};

const conditionRows = (db: StatementDb, orderId: string) =>
  db.$queryRaw<ConditionRow[]>`
    select id, sequence, version, code, law, article, text, state, outcome, from_on as "fromOn", until_on as "untilOn"
    from special_condition where order_id = ${orderId}::uuid order by sequence, version desc`;

const facts = (order: Row) => ({
  orderId: order.orderId,
  version: order.version,
  state: order.state,
  externalId: order.externalId,
  title: order.title,
  court: order.court,
  ecli: order.ecli,
  immediatelyEnforceable: order.immediatelyEnforceable,
  probationMonths: order.probationMonths,
  suspendedDays: order.suspendedDays,
  level: order.level,
  startLateReason: order.startLateReason,
  suspensionReason: order.suspensionReason,
  returnReason: order.returnReason,
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
