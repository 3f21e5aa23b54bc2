import { addDays } from "@/lib/calendar/local-date";
import { endDetention } from "@/lib/supervision-orders/commands/end-detention";
import type { Card, Dossier } from "../cards";
import type { Chance } from "../chance";
import { issuedOrderOf } from "../orders";
import type { MadeUpPerson } from "../persons";
import type { Member } from "../stage";
import { clauses } from "../texts/clauses";
import type { Crew, World } from "../world";
import { advice } from "./advices";
import { checkTrack, pauseWithOrder } from "./check-tracks";
import { contacts, missedContact } from "./contacts";
import { debts } from "./debts";
import { accept, assign, conditionsOf, giveBack, type Received, receive, review } from "./intake";
import { notice } from "./notices";
import { readNotice } from "./om-cases";
import { detain, samenStarten } from "./samen-starten";
import { report, signalUntil, violationFor } from "./signals";
import { close, plan, start, suspend, wrapUp } from "./supervision";
import { on, type ToldCase } from "./told-case";
import { warning } from "./warnings";

export type Cast = {
  readonly world: World;
  readonly crew: Crew;
  readonly officer: Member;
  readonly person: MadeUpPerson;
  readonly luck: Chance;
};

/** Tells the orders of one person, one after another. `number` is that of the first order. */
export async function tellDossier(cast: Cast, { cards }: Dossier, number: number): Promise<void> {
  for (const [nth, card] of cards.entries()) await tellOrder(cast, card, number + nth);
}

const untilAccepted = ["received", "in-review", "returned", "resubmitted", "accepted"];

async function tellOrder(cast: Cast, card: Card, number: number): Promise<void> {
  const { world, crew, officer, person, luck } = cast;
  const order = issuedOrderOf(
    {
      number,
      crew,
      person,
      receivedOn: world.calendar.workday(card.age),
      title: card.title ?? "VV",
      months: card.months ?? 36,
      immediate: card.immediate ?? false,
      clause: card.checks ? (clauses[card.checks.clause] ?? null) : null,
      lacking: card.lacking ?? "nothing",
    },
    luck,
  );
  const received = await receive(world, crew, order, card.age);
  await intake(received, card);
  if (untilAccepted.includes(card.stage)) return;
  const twoWorkers = card.twoWorkers ?? false;
  await assign(received, card.age - 2, officer, { twoWorkers, level: card.level ?? 2 });
  if (card.stage === "assigned") return;
  const conditions = await conditionsOf(received);
  await supervise({ ...received, officer, luck, conditions, twoWorkers }, card);
}

async function intake(received: Received, { stage, age }: Card): Promise<void> {
  if (stage === "received") return;
  await review(received, age - 1);
  if (stage === "in-review") return;
  if (stage === "returned" || stage === "resubmitted") {
    const reason = "De aantekening van het vonnis en de datum van onherroepelijkheid ontbreken.";
    await giveBack(received, age - 1, ["judgment-date", "final-date"], reason);
    if (stage === "resubmitted") await review(received, Math.max(1, age - 4));
    return;
  }
  await accept(received, age - 1);
}

/** Days after receipt on which supervision begins: soon under Sr 14e, on release under VI, late with a reason. */
const startAfter = ({ immediate, title, late }: Card): number =>
  late ? 26 : immediate ? 4 : title === "VI" ? 8 : 11;

async function supervise(told: ToldCase, card: Card): Promise<void> {
  const begun = Math.max(1, card.age - startAfter(card));
  const lateReason = card.late
    ? "Cliënt was twee weken onvindbaar; adres is via de gemeente achterhaald."
    : "";
  await start(told, begun, lateReason);
  const ended = card.stage === "closed" ? 20 : card.stage === "closing" ? 8 : 1;
  await contacts(told, begun - 1, Math.min(begun - 1, ended + 2), card.contacts ?? told.luck.number(2, 4));
  await signals(told, card);
  if (card.stage === "started") return;
  await plan(told, Math.max(1, card.age - 38), card.level ?? 2);
  if (card.checks) await checkTrack(told, card.checks);
  await papers(told, card);
  if (card.debts) await debts(told, card.debts);
  await standstill(told, card);
  if (card.stage !== "closing" && card.stage !== "closed") return;
  const all = told.conditions.length;
  const reason = told.luck.of(["period-ended", "period-ended", "period-ended", "lifted-by-court"] as const);
  await wrapUp(told, ended, { reason, weighed: card.stage === "closed" ? all : Math.floor(all / 2) });
  if (card.stage === "closed") await close(told, ended - told.luck.number(2, 12));
}

async function signals(told: ToldCase, { signals: wishes = [] }: Card): Promise<void> {
  for (const { daysAgo, missed, end } of wishes) {
    const signalId = missed ? await missedContact(told, daysAgo) : await report(told, daysAgo);
    await signalUntil(told, signalId, daysAgo, end);
  }
}

/** Warnings, notices and advices, each from a signal that was judged first. */
async function papers(told: ToldCase, { warning: wish, paper }: Card): Promise<void> {
  if (wish) {
    const signalId = await missedContact(told, wish.daysAgo + 2);
    await violationFor(told, signalId, wish.daysAgo, "warning");
    await warning(told, signalId, wish.daysAgo, wish.end);
  }
  if (!paper) return;
  const { daysAgo, urgent } = paper;
  const signalId = await missedContact(told, daysAgo + 1);
  await violationFor(told, signalId, daysAgo, urgent ? "urgent" : "advice");
  const noticeId = await notice(told, { signalId, daysAgo, urgent, end: paper.notice });
  if (paper.read) await readNotice(told, noticeId, Math.max(1, daysAgo - 2));
  if (!paper.advice) return;
  const { challenger, ...rest } = paper.advice;
  const asked = challenger === undefined ? undefined : told.crew.officers[challenger];
  await advice(told, { ...rest, noticeId, urgent, ...(asked ? { challenger: asked } : {}) });
}

/** Detention, with or without Samen Starten, or another standstill. */
async function standstill(told: ToldCase, { samen, standstill: reason }: Card): Promise<void> {
  if (samen) {
    await suspend(told, samen.since, "detention");
    await pauseWithOrder(told, samen.since);
    await samenStarten(told, samen);
    if (samen.end === "closed" || samen.end === "stopped") await release(told);
    return;
  }
  if (!reason) return;
  const since = Math.min(40, Math.max(3, told.age - 60));
  await suspend(told, since, reason);
  await pauseWithOrder(told, since);
  if (reason === "detention") await detain(told, "pi-vught", since);
}

async function release(told: ToldCase): Promise<void> {
  const { world, officer, orderId } = told;
  const [stay] = await world.rows<{ id: string }>(
    `select d.id from detention d join supervision_order o on o.person_id = d.person_id
     where o.id = $1 and d.until_on is null`,
    [orderId],
  );
  if (!stay) return;
  const occasion = on(world, officer, 1, 15);
  await endDetention(occasion, { orderId, detentionId: stay.id, untilOn: addDays(occasion.today, 0) });
}
