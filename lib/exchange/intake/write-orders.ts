import "server-only";
import type { CommandContext } from "@/lib/platform/command";
import { toDb, toDbOrNull } from "@/lib/platform/db-date";
import { personNameKeys } from "@/lib/supervision-orders/person-name-keys";
import { probationStart } from "@/lib/supervision-orders/start-of-supervision";
import { titles } from "@/lib/supervision-orders/titles";
import type { IssuedOrder } from "../messages/order";

export type NewOrder = {
  readonly order: IssuedOrder;
  readonly orderId: string;
  readonly personId: string;
  readonly person: "new" | "known";
  readonly organisationId: string;
  readonly contentHash: string;
};

/** Writes new orders with all that belongs to them: a handful of statements, however many orders. */
export async function writeOrders(context: CommandContext, added: readonly NewOrder[]): Promise<void> {
  if (added.length === 0) return;
  const { db, occasion } = context;
  const newPersons = added.filter(({ person }) => person === "new");
  await db.supervisedPerson.createMany({ data: newPersons.map(personRow) });
  await db.personName.createMany({
    data: newPersons.flatMap(({ order, personId }) =>
      personNameKeys(order.person).map((key) => ({ personId, key })),
    ),
  });
  await db.supervisionOrder.createMany({
    data: added.map((one) => ({ ...orderRow(one), receivedOn: toDb(occasion.today) })),
  });
  await db.orderSource.createMany({
    data: added.map(({ order, orderId, contentHash }) => ({
      externalId: order.externalId,
      orderId,
      contentHash,
    })),
  });
  await db.orderCaseNumber.createMany({
    data: added.flatMap(({ order, orderId }) =>
      [...new Set(order.caseNumbers)].map((number) => ({ orderId, number })),
    ),
  });
  await writeConditions(context, added);
  await recordReceived(context, added);
}

/** The same as `record`, for all orders in one statement: an import has thousands. */
async function recordReceived({ db, occasion }: CommandContext, added: readonly NewOrder[]): Promise<void> {
  const details = added.map(({ order }) =>
    JSON.stringify({
      title: order.title,
      withoutChainNumber: order.person.skn === null,
      conditions: order.conditions.length,
    }),
  );
  await db.$queryRaw`
    select count(priv.record_event(${occasion.at}, 'supervision-orders.received', 'order', o.id, o.id, o.detail)::text)::int
    from unnest(${added.map(({ orderId }) => orderId)}::uuid[], ${details}::jsonb[]) as o (id, detail)`;
}

const personRow = ({ order: { person }, personId }: NewOrder) => ({
  id: personId,
  skn: person.skn,
  familyName: person.familyName,
  infix: person.infix,
  givenNames: person.givenNames,
  birthOn: toDbOrNull(person.birthOn),
  town: person.town,
});

const orderRow = ({ order, orderId, personId, organisationId }: NewOrder) => ({
  id: orderId,
  externalId: order.externalId,
  personId,
  title: order.title,
  sanctionRegime: order.sanctionRegime,
  state: "received",
  organisationId,
  officeCode: order.office,
  court: order.court,
  ecli: order.ecli,
  judgmentOn: toDbOrNull(order.judgmentOn),
  finalOn: toDbOrNull(order.finalOn),
  immediatelyEnforceable: order.immediatelyEnforceable,
  probationStartOn: toDbOrNull(startOf(order)),
  probationMonths: order.probation?.months ?? null,
  probationEndCjibOn: toDbOrNull(order.probation?.endOn),
  suspendedDays: order.suspendedDays,
});

/** The start as told; else what Sv 6:1:18 lid 1 makes of a court's judgment, which can still be corrected in the review. */
function startOf({ title, probation, judgmentOn, finalOn, immediatelyEnforceable }: IssuedOrder) {
  if (probation?.startOn) return probation.startOn;
  if (titles[title].period !== "probation-period" || titles[title].imposes !== "court" || !judgmentOn)
    return null;
  return probationStart({ judgmentOn, finalOn, immediatelyEnforceable, appealWaived: false }).on;
}

async function writeConditions({ db }: CommandContext, added: readonly NewOrder[]): Promise<void> {
  const told = added.flatMap(({ order, orderId }) =>
    order.conditions.map((condition, index) => ({ condition, orderId, sequence: index + 1 })),
  );
  if (told.length === 0) return;
  const ids = await db.$queryRaw<
    { id: string }[]
  >`select uuidv7()::text as id from generate_series(1, ${told.length}::int)`;
  const rows = told.map((one, index) => ({ ...one, id: ids[index]?.id ?? "" }));
  await db.specialCondition.createMany({
    data: rows.map(({ id, orderId, sequence, condition }) => ({
      id,
      orderId,
      sequence,
      code: condition.code,
      law: condition.law,
      article: condition.article,
      text: condition.text,
      fromOn: toDbOrNull(condition.fromOn),
      untilOn: toDbOrNull(condition.untilOn),
    })),
  });
  await db.deviceClause.createMany({
    // Its wording is judged by a person first (HR ECLI:NL:HR:2022:807): until then it gives no authority.
    data: rows.flatMap(({ id, orderId, condition: { deviceClause } }) =>
      deviceClause
        ? [
            {
              ...deviceClause,
              conditionId: id,
              orderId,
              anchorOn: toDbOrNull(deviceClause.anchorOn),
              wording: "unassessed",
            },
          ]
        : [],
    ),
  });
}
