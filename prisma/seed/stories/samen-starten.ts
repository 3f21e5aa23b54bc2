import { addDays, formatDutch } from "@/lib/calendar/local-date";
import { answerHandover } from "@/lib/samen-starten/commands/answer-handover";
import { beginHandover } from "@/lib/samen-starten/commands/begin-handover";
import { decideStep } from "@/lib/samen-starten/commands/decide-step";
import { closeTrajectory, stopTrajectory } from "@/lib/samen-starten/commands/end-trajectory";
import { openTrajectory } from "@/lib/samen-starten/commands/open-trajectory";
import { proposeHandover } from "@/lib/samen-starten/commands/propose-handover";
import { recordKnowledge } from "@/lib/samen-starten/commands/record-knowledge";
import { recordResult } from "@/lib/samen-starten/commands/record-result";
import { scoreBasic } from "@/lib/samen-starten/commands/score-basic";
import { shareItem } from "@/lib/samen-starten/commands/share-item";
import { shortenTrajectory } from "@/lib/samen-starten/commands/shorten-trajectory";
import { tickInterpreted } from "@/lib/samen-starten/commands/tick-interpreted";
import { basicThemes } from "@/lib/samen-starten/rules";
import { registerDetention } from "@/lib/supervision-orders/commands/register-detention";
import type { Member } from "../stage";
import * as texts from "../texts/samen-starten";
import { on, type ToldCase, versionOf } from "./told-case";

/** The state in which a trajectory stays. */
export type SamenEnd =
  | "step-1"
  | "step-2"
  | "step-2-one-tick"
  | "step-3-decision"
  | "step-3-one-answer"
  | "step-3-research"
  | "step-4-decision"
  | "step-4-effort"
  | "shortened"
  | "shortened-handover"
  | "handover"
  | "closed"
  | "stopped";

/** DJI offers the lead to probation, which answers or not; or probation offers it back later. */
type Lead = "offered" | "accepted" | "declined" | "offered-back";

export type SamenWish = {
  readonly facility: string;
  /** Days ago on which the detention began. */
  readonly since: number;
  /** Days from today until it is expected to end. */
  readonly left: number;
  readonly end: SamenEnd;
  readonly no?: "step-3" | "step-4";
  readonly lead?: Lead;
};

type Way = {
  readonly told: ToldCase;
  readonly wish: SamenWish;
  readonly id: string;
  readonly dji: Member;
  readonly act: () => Promise<{ readonly id: string; readonly version: number }>;
};

/** A stay in detention, known to the officer. Returns its id. */
export async function detain(told: ToldCase, facility: string | null, since: number): Promise<string> {
  const { world, officer, orderId } = told;
  const [place] = await world.rows<{ id: string }>("select id from prison_facility where slug = $1", [
    facility,
  ]);
  const occasion = on(world, officer, since, 9);
  const { detentionId } = await registerDetention(occasion, {
    orderId,
    ...(place ? { facilityId: place.id } : {}),
    fromOn: occasion.today,
    suspends: "yes",
  });
  return detentionId;
}

/** A detained client's way through the four steps, to where it stays. */
export async function samenStarten(told: ToldCase, wish: SamenWish): Promise<void> {
  const { world, officer, orderId } = told;
  const detentionId = await detain(told, wish.facility, wish.since);
  const expectedEndOn = formatDutch(world.calendar.ago(-wish.left));
  const { id } = await openTrajectory(on(world, officer, wish.since - 1, 10), {
    orderId,
    detentionId,
    expectedEndOn,
  });
  const [row] = await world.rows<{ facility_id: string }>(
    "select facility_id from samen_starten_trajectory where id = $1",
    [id],
  );
  const dji = world.stage.first((a) => a.role === "djiCaseManager" && a.facilityId === row?.facility_id);
  const act = async () => ({ id, version: await versionOf(world, "samen_starten_trajectory", id) });
  const way = { told, wish, id, dji, act };
  await steps(way);
  if (wish.lead && wish.end !== "closed") await lead(way, wish.lead);
}

const day = ({ told, wish }: Way, member: Member, share: number, hour = 10) =>
  on(told.world, member, Math.max(1, Math.round(wish.since * (1 - share))), hour);

/** Steps one and two, and the ways that leave early. */
async function steps(way: Way): Promise<void> {
  const { told, wish, dji, act } = way;
  const { end } = wish;
  const { officer } = told;
  if (end === "step-1") return;
  if (end === "stopped") {
    await stopTrajectory(day(way, officer, 0.5), { ...(await act()), reason: "released" });
    return;
  }
  const outcome = told.luck.of(["known", "known", "partly-known"] as const);
  await recordKnowledge(day(way, officer, 0.1), {
    ...(await act()),
    outcome,
    basis: texts.knowledge[outcome],
  });
  await share(way);
  if (end === "step-2") return;
  if (end === "shortened") {
    await shortenTrajectory(day(way, dji, 0.4), { ...(await act()), reason: "short-detention" });
    return;
  }
  if (end === "shortened-handover") {
    await shortenTrajectory(day(way, dji, 0.4), { ...(await act()), reason: "released-early" });
    const expectedEndOn = formatDutch(told.world.calendar.ago(-wish.left));
    await beginHandover(day(way, officer, 0.6), { ...(await act()), expectedEndOn });
    return;
  }
  await tickInterpreted(day(way, dji, 0.3, 11), await act());
  if (end === "step-2-one-tick") return;
  await tickInterpreted(day(way, officer, 0.3, 13), await act());
  if (end !== "step-3-decision") await decide(way);
}

async function share({ told, wish, id, dji }: Way): Promise<void> {
  for (const [nth, { by, ...item }] of texts.shared.entries()) {
    const member = by === "dji" ? dji : told.officer;
    const daysAgo = Math.max(1, Math.round(wish.since * (0.88 - nth * 0.05)));
    await shareItem(on(told.world, member, daysAgo, 10), { id, ...item });
  }
}

/** Steps three and four, each decided by both. */
async function decide(way: Way): Promise<void> {
  const { told, wish, dji, act } = way;
  const { end, no } = wish;
  const third =
    no === "step-3"
      ? ({ number: "3", answer: "no", reasonCode: "sufficiently-known" } as const)
      : ({ number: "3", answer: "yes", note: texts.researchNote } as const);
  await decideStep(day(way, told.officer, 0.4, 9), { ...(await act()), ...third });
  if (end === "step-3-one-answer") return;
  await decideStep(day(way, dji, 0.4, 14), { ...(await act()), ...third });
  if (end === "step-3-research") return;
  if (no !== "step-3")
    await recordResult(day(way, told.officer, 0.6), {
      ...(await act()),
      number: "3",
      result: texts.researchResult,
    });
  if (end === "step-4-decision") return;
  const fourth =
    no === "step-4"
      ? ({ number: "4", answer: "no", reasonCode: "no-capacity" } as const)
      : ({ number: "4", answer: "yes", note: texts.effortNote } as const);
  await decideStep(day(way, dji, 0.7, 9), { ...(await act()), ...fourth });
  await decideStep(day(way, told.officer, 0.7, 14), { ...(await act()), ...fourth });
  await scores(way);
  if (end === "step-4-effort") return;
  if (no !== "step-4")
    await recordResult(day(way, told.officer, 0.85), {
      ...(await act()),
      number: "4",
      result: texts.effortResult,
    });
  if (end === "closed") {
    await lead(way, "accepted");
    await closeTrajectory(day(way, told.officer, 0.97, 14), await act());
  }
}

async function scores(way: Way): Promise<void> {
  const { told, id } = way;
  for (const theme of basicThemes) {
    const occasion = day(way, told.officer, 0.75, 11);
    await scoreBasic(occasion, {
      id,
      version: 1,
      theme,
      atArrival: told.luck.of(["0", "0", "1"]),
      now: told.luck.of(["1", "1", "2"]),
      goal: texts.goals[theme],
      owner: told.luck.of(["client", "dji", "probation", "municipality"]),
      dueOn: formatDutch(addDays(occasion.today, 45)),
    });
  }
}

async function lead(way: Way, answer: Lead): Promise<void> {
  const { told, id, dji } = way;
  const offering = day(way, dji, 0.9, 15);
  const { handoverId } = await proposeHandover(offering, {
    id,
    to: "probation",
    onDay: formatDutch(addDays(offering.today, answer === "offered" ? 20 : 0)),
    note: texts.handoverNote,
  });
  if (answer === "offered") return;
  const accepted = answer !== "declined";
  await answerHandover(day(way, told.officer, 0.95, 9), {
    handoverId,
    answer: accepted ? "accept" : "decline",
    ...(accepted ? {} : { note: texts.declineNote }),
  });
  if (answer !== "offered-back") return;
  const back = day(way, told.officer, 0.97, 11);
  const onDay = formatDutch(addDays(back.today, 14));
  await proposeHandover(back, { id, to: "dji", onDay, note: texts.backNote });
}
