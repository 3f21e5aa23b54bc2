import { referenceOf } from "@/lib/exchange/cjib/steps";
import { noteDelivery } from "@/lib/exchange/commands/note-delivery";
import { recordAcknowledgement } from "@/lib/exchange/commands/record-acknowledgement";
import type { Occasion } from "@/lib/platform/occasion";
import { adoptPlan } from "@/lib/supervision-orders/commands/adopt-plan";
import { beginClosing } from "@/lib/supervision-orders/commands/begin-closing";
import { closeOrder } from "@/lib/supervision-orders/commands/close-order";
import { startSupervision } from "@/lib/supervision-orders/commands/start-supervision";
import { suspendOrder } from "@/lib/supervision-orders/commands/suspend-order";
import { weighCondition } from "@/lib/supervision-orders/commands/weigh-condition";
import type { EndReason } from "@/lib/supervision-orders/states";
import { interview } from "./contacts";
import { on, seenOrder, type ToldCase } from "./told-case";

/** In these weeks the chain's answers stand in the register as messages of their own. */
const answersKept = 14;

type Waiting = { readonly id: string; readonly message_id: string };

/** What the order sent reaches the CJIB, which confirms it. */
export async function delivered(
  { world, orderId }: ToldCase,
  daysAgo: number,
  { at }: Occasion,
): Promise<void> {
  if (daysAgo <= answersKept) return world.post.carry(at, [orderId]);
  const exchange = { ...on(world, world.stage.exchange, daysAgo), at };
  const waiting = await world.rows<Waiting>(
    "select id, message_id from exchange_message where subject_id = $1 and direction = 'out' and state = 'queued'",
    [orderId],
  );
  for (const { id, message_id: ref } of waiting) {
    await noteDelivery(exchange, { id });
    const receipt = { status: "ACCEPTED", cjibReference: referenceOf(ref), reasonCode: null } as const;
    await recordAcknowledgement(exchange, { ref, ...receipt });
  }
}

type Due = { readonly late: boolean };

/** Identity, first talk and the start itself on one day; late, it has a reason, if only a weekend. */
export async function start(told: ToldCase, daysAgo: number, lateReason: string): Promise<void> {
  const { world, officer, orderId } = told;
  await interview(told, daysAgo);
  const occasion = on(world, officer, daysAgo, 13);
  const [due] = await world.rows<Due>(
    "select coalesce(least(start_due_on, first_contact_due_on) < $2::date, false) as late from supervision_order where id = $1",
    [orderId, occasion.today],
  );
  await startSupervision(occasion, {
    ...(await seenOrder(told)),
    identityCheckedOn: occasion.today,
    startedOn: occasion.today,
    lateReason: due?.late ? lateReason || "De uiterste dag viel in het weekend." : "",
  });
  await delivered(told, daysAgo, occasion);
}

/** The plan is adopted: the order runs. */
export async function plan(told: ToldCase, daysAgo: number, level: 1 | 2 | 3): Promise<void> {
  const occasion = on(told.world, told.officer, daysAgo, 14);
  await adoptPlan(occasion, { ...(await seenOrder(told)), adoptedOn: occasion.today, level });
}

/** It stands still, for another reason than detention or because of it. */
export async function suspend(
  told: ToldCase,
  daysAgo: number,
  reason: "detention" | "admission" | "untraceable" | "abroad",
): Promise<void> {
  const occasion = on(told.world, told.officer, daysAgo, 12);
  await suspendOrder(occasion, { ...(await seenOrder(told)), reason, fromOn: occasion.today });
}

/** The end is near: its reason, and the balance of some or all conditions. */
export async function wrapUp(
  told: ToldCase,
  daysAgo: number,
  end: { readonly reason: EndReason; readonly weighed: number },
): Promise<void> {
  const { world, officer, orderId, conditions, luck } = told;
  const occasion = on(world, officer, daysAgo, 10);
  await beginClosing(occasion, { ...(await seenOrder(told)), reason: end.reason, endedOn: occasion.today });
  for (const { id } of conditions.slice(0, end.weighed)) {
    const outcome = luck.of(["kept", "kept", "kept", "partly", "not-kept", "not-applicable"] as const);
    await weighCondition(occasion, { orderId, conditionId: id, outcome });
  }
}

const reports = [
  "Het toezicht is volgens plan verlopen. Cliënt kwam zijn afspraken na en heeft werk en een vaste woonplek.",
  "De eerste maanden verliepen moeizaam; na een gesprek met de teamleider zijn de afspraken nagekomen.",
  "De behandeling is afgerond. Er zijn geen nieuwe meldingen ontvangen. Cliënt weet waar hij terechtkan.",
] as const;

/** The lead closes; the closing report goes out. */
export async function close(told: ToldCase, daysAgo: number): Promise<void> {
  const { world, crew, luck } = told;
  const occasion = on(world, crew.lead, daysAgo, 15);
  const outcome = luck.of(["positive", "positive", "positive", "neutral", "negative"] as const);
  await closeOrder(occasion, { ...(await seenOrder(told)), outcome, report: luck.of(reports) });
  await delivered(told, daysAgo, occasion);
}
