import { formatDutch } from "@/lib/calendar/local-date";
import { addFact } from "@/lib/violation-advice/commands/add-fact";
import { approveAdvice } from "@/lib/violation-advice/commands/approve-advice";
import { challengeAdvice } from "@/lib/violation-advice/commands/challenge-advice";
import { pickFacts } from "@/lib/violation-advice/commands/pick-facts";
import * as save from "@/lib/violation-advice/commands/save-block";
import { sendBackAdvice } from "@/lib/violation-advice/commands/send-back-advice";
import { startAdvice } from "@/lib/violation-advice/commands/start-advice";
import { submitAdvice } from "@/lib/violation-advice/commands/submit-advice";
import { withdrawAdvice } from "@/lib/violation-advice/commands/withdraw-advice";
import type { Member } from "../stage";
import { advised, blocks, ownFacts, remarks, sentBack } from "../texts/advice";
import { onlyAtCjib } from "./notices";
import { atOm, type OmEnd } from "./om-cases";
import { colleagueOf, dutyOf, on, type ToldCase, versionOf } from "./told-case";

export type AdviceEnd =
  | "draft"
  | "sent-back"
  | "challenge"
  | "awaiting-approval"
  | "approved"
  | "rejected"
  | "received-by-cjib"
  | "withdrawn"
  | OmEnd;

export type AdviceWish = {
  readonly noticeId: string;
  readonly daysAgo: number;
  readonly urgent: boolean;
  readonly option: string;
  readonly end: AdviceEnd;
  /** Who is asked to challenge; a neighbour when nobody is named. */
  readonly challenger?: Member;
};

const beforeOm: readonly AdviceEnd[] = ["rejected", "received-by-cjib"];

/** An advice from its draft to where it stays; `daysAgo` is the day it was begun. */
export async function advice(told: ToldCase, wish: AdviceWish): Promise<void> {
  const { world, officer, crew } = told;
  const { daysAgo, end } = wish;
  const { adviceId } = await startAdvice(on(world, officer, daysAgo, 8), { noticeId: wish.noticeId });
  const seen = async () => ({ adviceId, version: await versionOf(world, "violation_advice", adviceId) });
  await write(told, adviceId, wish);
  if (end === "draft") return;
  const writing = on(world, officer, daysAgo, 13);
  if (end === "withdrawn") {
    const reason = "Cliënt heeft zich alsnog gemeld; eerst het gesprek afwachten.";
    await withdrawAdvice(writing, { ...(await seen()), reason });
    return;
  }
  const challenger = wish.challenger ?? colleagueOf(told);
  await submitAdvice(writing, { ...(await seen()), challengerId: challenger.actor.staffId });
  if (end === "challenge") return;
  const remark = told.luck.happens(0.6) ? told.luck.of(remarks) : "";
  const verdict = remark ? "remark" : "none";
  await challengeAdvice(on(world, challenger, daysAgo - 1, 9), { ...(await seen()), verdict, remark });
  if (end === "awaiting-approval") return;
  const approving = on(world, crew.lead, daysAgo - 1, 14);
  if (end === "sent-back") {
    await sendBackAdvice(approving, { ...(await seen()), reason: sentBack });
    return;
  }
  await approveAdvice(approving, { ...(await seen()), read: true });
  if (end === "approved") return;
  if (beforeOm.includes(end)) {
    await onlyAtCjib(told, adviceId, "M9", end === "rejected" ? "REJECTED" : "ACCEPTED", daysAgo - 1);
    return;
  }
  await world.post.carry(approving.at, [adviceId]);
  await atOm(told, { adviceId, daysAgo: daysAgo - 1, end: end as OmEnd });
}

/** Fills in every part; a draft that goes on being written lacks the last ones. */
async function write(told: ToldCase, adviceId: string, wish: AdviceWish): Promise<void> {
  const writing = on(told.world, told.officer, wish.daysAgo, 10);
  let version = await versionOf(told.world, "violation_advice", adviceId);
  const at = () => ({ adviceId, version: version++ });
  const { urgentWhy, what, explanation, earlierAdvices, positive, attendance, treatment, circumstances } =
    blocks;
  if (wish.urgent) await save.saveHeading(writing, { ...at(), urgent: "yes", urgentWhy });
  await facts(told, at, wish);
  await save.saveViolation(writing, {
    ...at(),
    conditionIds: [dutyOf(told).id],
    sinceOn: formatDutch(told.world.calendar.workday(wish.daysAgo + 6)),
    seriousness: wish.urgent ? "very-serious" : told.luck.of(["light", "serious", "serious"]),
    what,
  });
  await save.saveClient(writing, { ...at(), hearing: "heard", explanation, counselInformed: "no" });
  await save.saveEarlier(writing, { ...at(), advices: earlierAdvices, positive });
  await save.saveCourse(writing, { ...at(), attendance, treatment, circumstances });
  if (wish.end === "draft") return;
  await conclude(told, at, wish);
}

async function facts(told: ToldCase, at: () => { adviceId: string; version: number }, wish: AdviceWish) {
  const { world, officer, orderId, luck } = told;
  const writing = on(world, officer, wish.daysAgo, 9);
  const [contact] = await world.rows<{ id: string }>(
    "select id from contact where order_id = $1 order by occurred_at desc limit 1",
    [orderId],
  );
  if (contact) await pickFacts(writing, { ...at(), picked: [`contact:${contact.id}`] });
  await addFact(writing, {
    ...at(),
    occurredOn: formatDutch(world.calendar.workday(wish.daysAgo + 4)),
    sentence: luck.of(ownFacts),
    sourceType: "own",
    favourable: "no",
  });
}

async function conclude(told: ToldCase, at: () => { adviceId: string; version: number }, wish: AdviceWish) {
  const writing = on(told.world, told.officer, wish.daysAgo, 11);
  const { judgement, instrumentNote, danger, protective, consequences, alternatives, how } = blocks;
  const risk = { judgement, instrument: "none", instrumentNote, danger, protective } as const;
  await save.saveRisk(writing, { ...at(), ...risk });
  await save.saveConsequences(writing, { ...at(), consequences });
  const words = advised[wish.option] ?? { reason: consequences, asked: how };
  await save.saveAdvice(writing, { ...at(), option: wish.option, alternatives, ...words });
  await save.saveContinuation(writing, { ...at(), possible: wish.urgent ? "no" : "yes", how });
  await save.saveAttachments(writing, { ...at(), kinds: ["order", "report"] });
}
