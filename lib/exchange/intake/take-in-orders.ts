import "server-only";
import type { CommandContext } from "@/lib/platform/command";
import type { RefusalCode } from "@/lib/platform/refusal";
import type { IssuedOrder } from "../messages/order";
import { contentHash, isSomebodyElse, type Known, whatIsKnown } from "./known";
import { type NewOrder, writeOrders } from "./write-orders";

export type TakenIn =
  | { readonly outcome: "taken-in" | "known"; readonly orderId: string }
  | { readonly outcome: "rejected"; readonly code: RefusalCode };

/**
 * Takes in orders that the chain issued, one or many, inside the transaction of the caller. An order told before in
 * the same words is known and changes nothing; in other words it is refused, so that a person looks at it.
 * `organisationId` limits it to orders for one organisation. Answers in the order of the list.
 */
export async function takeInOrders(
  context: CommandContext,
  orders: readonly IssuedOrder[],
  organisationId: string | null = null,
): Promise<readonly TakenIn[]> {
  const known = await whatIsKnown(context.db, orders);
  const ids = await freshIds(context, orders.length * 2);
  const added: NewOrder[] = [];
  const answers = orders.map((order): TakenIn => {
    const code = objection(order, known, organisationId);
    if (code) return { outcome: "rejected", code };
    const earlier = known.orders.get(order.externalId);
    if (earlier) return { outcome: "known", orderId: earlier };
    const fresh = placed(order, known, ids);
    added.push(fresh);
    return { outcome: "taken-in", orderId: fresh.orderId };
  });
  await writeOrders(context, added);
  return answers;
}

/** Ids from the database, which makes them in order of time. */
async function freshIds({ db }: CommandContext, count: number): Promise<string[]> {
  const rows = await db.$queryRaw<
    { id: string }[]
  >`select uuidv7()::text as id from generate_series(1, ${count}::int)`;
  return rows.map(({ id }) => id);
}

function objection(order: IssuedOrder, known: Known, organisationId: string | null): RefusalCode | null {
  const organisation = known.organisations.get(order.organisation);
  if (!organisation) return "exchange.unknown-organisation";
  if (organisationId && organisation !== organisationId) return "exchange.other-organisation";
  // Youth is supervised by a gecertificeerde instelling (Sv 6:1:25), with other terms and other partners.
  if (order.sanctionRegime === "youth") return "exchange.outside-this-system";
  if (known.orders.has(order.externalId)) {
    return known.hashes.get(order.externalId) === contentHash(order) ? null : "exchange.order-changed";
  }
  if (!known.offices.has(order.office)) return "exchange.unknown-office";
  const person = order.person.skn ? known.persons.get(order.person.skn) : undefined;
  return person && isSomebodyElse(person, order.person) ? "exchange.person-does-not-match" : null;
}

/** Gives an order its place, and lets the rest of the list know of it and of its person. */
function placed(order: IssuedOrder, known: Known, ids: string[]): NewOrder {
  const { skn, familyName, birthOn } = order.person;
  const orderId = ids.pop() ?? "";
  const person = skn ? known.persons.get(skn) : undefined;
  const personId = person?.id ?? ids.pop() ?? "";
  if (skn && !person) known.persons.set(skn, { id: personId, familyName, birthOn });
  known.orders.set(order.externalId, orderId);
  known.hashes.set(order.externalId, contentHash(order));
  return {
    order,
    orderId,
    personId,
    person: person ? "known" : "new",
    organisationId: known.organisations.get(order.organisation) ?? "",
    contentHash: known.hashes.get(order.externalId) ?? "",
  };
}
