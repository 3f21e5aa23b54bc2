import { receiveOrder } from "@/lib/exchange/commands/receive-order";
import { acceptOrder } from "@/lib/supervision-orders/commands/accept-order";
import { assignOrder } from "@/lib/supervision-orders/commands/assign-order";
import { beginReview } from "@/lib/supervision-orders/commands/begin-review";
import { returnOrder } from "@/lib/supervision-orders/commands/return-order";
import type { MissingCode } from "@/lib/supervision-orders/completeness";
import type { issuedOrderOf } from "../orders";
import type { Member } from "../stage";
import type { Crew, World } from "../world";
import { on, seenOrder, type ToldCondition } from "./told-case";

/** Orders of the last weeks come as messages; of older ones the register was not kept. */
const messagesKept = 20;

export type Received = {
  readonly world: World;
  readonly crew: Crew;
  readonly orderId: string;
  readonly age: number;
};

/** An order comes in, so many days ago. */
export async function receive(
  world: World,
  crew: Crew,
  order: ReturnType<typeof issuedOrderOf>,
  age: number,
): Promise<Received> {
  const { exchange } = world.stage;
  const occasion = on(world, exchange, age, 6);
  if (age > messagesKept) {
    const { orderId } = await receiveOrder(occasion, order);
    return { world, crew, orderId, age };
  }
  await world.post.issue([order], occasion.at);
  const [row] = await world.rows<{ id: string }>("select id from supervision_order where external_id = $1", [
    order.externalId,
  ]);
  if (!row) throw new Error(`${order.externalId} was not taken in`);
  return { world, crew, orderId: row.id, age };
}

/** The conditions of an order in the order of the judgment. */
export const conditionsOf = ({ world, orderId }: Received): Promise<ToldCondition[]> =>
  world.rows<ToldCondition>(
    `select c.id, c.code, c.text, d.condition_id is not null as "hasClause" from special_condition c
     left join device_clause d on d.condition_id = c.id where c.order_id = $1 and c.state = 'active' order by c.sequence`,
    [orderId],
  );

/** Administration takes the order up. Days are counted from today, never before the order came in. */
export async function review(received: Received, daysAgo: number): Promise<void> {
  const { world, crew, age } = received;
  await beginReview(on(world, crew.administration, Math.min(age, daysAgo), 8), await seenOrder(received));
}

/** It goes back with what is missing. */
export async function giveBack(
  received: Received,
  daysAgo: number,
  missing: readonly MissingCode[],
  reason: string,
): Promise<void> {
  const { world, crew, orderId, age } = received;
  const occasion = on(world, crew.administration, Math.min(age, daysAgo), 10);
  await returnOrder(occasion, { ...(await seenOrder(received)), missing: [...missing], reason });
  await world.post.carry(occasion.at, [orderId]);
}

/** It is complete and goes to the unit. */
export async function accept(received: Received, daysAgo: number): Promise<void> {
  const { world, crew, age } = received;
  await acceptOrder(on(world, crew.administration, Math.min(age, daysAgo), 11), {
    ...(await seenOrder(received)),
    unitId: crew.unitId,
  });
}

/** The lead gives it to an officer. */
export async function assign(
  received: Received,
  daysAgo: number,
  officer: Member,
  safety: { readonly twoWorkers: boolean; readonly level: 1 | 2 | 3 },
): Promise<void> {
  const { world, crew, age } = received;
  await assignOrder(on(world, crew.lead, Math.min(age, daysAgo), 12), {
    ...(await seenOrder(received)),
    officerId: officer.actor.staffId,
    twoWorkers: safety.twoWorkers ? "yes" : "no",
    level: safety.level,
    reason: "Ruimte in de caseload en ervaring met dit soort zaken.",
  });
}
