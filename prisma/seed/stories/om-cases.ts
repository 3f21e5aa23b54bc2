import { addDays, formatDutch } from "@/lib/calendar/local-date";
import { answerQuestion } from "@/lib/violation-advice/commands/answer-question";
import { askQuestion } from "@/lib/violation-advice/commands/ask-question";
import { decideCase } from "@/lib/violation-advice/commands/decide-case";
import { noteCase } from "@/lib/violation-advice/commands/note-case";
import { recordCourtOutcome } from "@/lib/violation-advice/commands/record-court-outcome";
import { settleAdvice } from "@/lib/violation-advice/commands/settle-advice";
import type { CourtOutcome, OmDecision, OmMeasure } from "@/lib/violation-advice/om-codes";
import * as texts from "../texts/advice";
import { on, type ToldCase, versionOf } from "./told-case";

/** Where an advice stays that reached the OM. */
export type OmEnd =
  | "at-om"
  | "question-asked"
  | "answered"
  | "followed"
  | "partly"
  | "not-followed"
  | "at-court"
  | "court-decided"
  | "court-refused"
  | "settled"
  | "settled-after-court";

type Case = { readonly id: string; readonly version: number; readonly office_code: string };

type Decision = {
  readonly decision: OmDecision;
  readonly measure: OmMeasure;
  readonly reasonCode?: "proportionality" | "explanation";
  readonly reason?: string;
  readonly court: boolean;
};

const courtMeasure = { decision: "followed", measure: "VORDERING_TUL_GEDEELTELIJK", court: true } as const;
const talk = { decision: "followed", measure: "WAARSCHUWINGSGESPREK", court: false } as const;

const decisions: Partial<Readonly<Record<OmEnd, Decision>>> = {
  followed: talk,
  settled: talk,
  partly: {
    decision: "partly",
    measure: "WAARSCHUWINGSGESPREK",
    reasonCode: "proportionality",
    reason: texts.omReasons.partly,
    court: false,
  },
  "not-followed": {
    decision: "not-followed",
    measure: "GEEN_ACTIE",
    reasonCode: "explanation",
    reason: texts.omReasons["not-followed"],
    court: false,
  },
  "at-court": courtMeasure,
  "court-decided": courtMeasure,
  "court-refused": courtMeasure,
  "settled-after-court": courtMeasure,
};

const outcomes: Partial<Readonly<Record<OmEnd, CourtOutcome>>> = {
  "court-decided": "TOEWIJZING_GEDEELTELIJK",
  "settled-after-court": "TOEWIJZING_GEDEELTELIJK",
  "court-refused": "AFWIJZING",
};

const caseOf = async ({ world }: ToldCase, externalId: string): Promise<Case> => {
  const [found] = await world.rows<Case>(
    "select id, version, office_code from om_case where external_id = $1",
    [externalId],
  );
  if (!found) throw new Error(`the OM has no case ${externalId}`);
  return found;
};

const prosecutorOf = ({ world }: ToldCase, { office_code }: Case) =>
  world.stage.first((actor) => actor.role === "prosecutor" && actor.officeCode === office_code);

/** The OM has read a notice and waits for the advice. */
export async function readNotice(told: ToldCase, noticeId: string, daysAgo: number): Promise<void> {
  const found = await caseOf(told, noticeId);
  const reading = on(told.world, prosecutorOf(told, found), daysAgo, 9);
  await noteCase(reading, { caseId: found.id, version: found.version });
}

type AtOm = { readonly adviceId: string; readonly daysAgo: number; readonly end: OmEnd };

/** What the OM, later the court, and at last the officer do with an advice; `daysAgo` is the day it reached the OM. */
export async function atOm(told: ToldCase, { adviceId, daysAgo, end }: AtOm): Promise<void> {
  if (end === "at-om") return;
  const { world } = told;
  const asked = end === "question-asked" || end === "answered";
  if (asked) return question(told, adviceId, daysAgo, end);
  const decision = decisions[end];
  if (!decision) return;
  const decided = Math.max(2, Math.round(daysAgo * 0.6));
  await decide(told, adviceId, decided, decision);
  const outcome = outcomes[end];
  if (outcome) await court(told, adviceId, Math.max(2, Math.round(daysAgo * 0.2)), outcome);
  if (end !== "settled" && end !== "settled-after-court") return;
  await settleAdvice(on(world, told.officer, 1, 9), {
    adviceId,
    version: await versionOf(world, "violation_advice", adviceId),
    clientTold: true,
    orderFollowed: true,
    note: texts.settledNote,
  });
}

async function question(told: ToldCase, adviceId: string, daysAgo: number, end: OmEnd): Promise<void> {
  const { world, officer } = told;
  const found = await caseOf(told, adviceId);
  const asking = on(world, prosecutorOf(told, found), Math.max(2, daysAgo - 2), 10);
  const seen = { caseId: found.id, version: found.version };
  await askQuestion(asking, { ...seen, question: texts.question });
  await world.post.carry(asking.at, [adviceId]);
  if (end === "question-asked") return;
  const [open] = await world.rows<{ id: string }>("select id from advice_question where advice_id = $1", [
    adviceId,
  ]);
  const answering = on(world, officer, Math.max(1, daysAgo - 4), 11);
  await answerQuestion(answering, {
    adviceId,
    version: await versionOf(world, "violation_advice", adviceId),
    questionId: open?.id ?? "",
    answer: texts.answer,
  });
  await world.post.carry(answering.at, [adviceId]);
}

async function decide(told: ToldCase, adviceId: string, daysAgo: number, given: Decision): Promise<void> {
  const { world } = told;
  const found = await caseOf(told, adviceId);
  const deciding = on(world, prosecutorOf(told, found), daysAgo, 11);
  const { decision, measure, reasonCode, reason = "", court } = given;
  await decideCase(deciding, {
    caseId: found.id,
    version: found.version,
    decision,
    measure,
    ...(reasonCode ? { reasonCode } : {}),
    reason,
    applicationFiled: court ? "yes" : "no",
    ...(court ? { hearingOn: formatDutch(addDays(deciding.today, 24)) } : {}),
  });
  await world.post.carry(deciding.at, [adviceId]);
}

async function court(
  told: ToldCase,
  adviceId: string,
  daysAgo: number,
  outcome: CourtOutcome,
): Promise<void> {
  const { world } = told;
  const found = await caseOf(told, adviceId);
  const recording = on(world, prosecutorOf(told, found), daysAgo, 14);
  await recordCourtOutcome(recording, {
    caseId: found.id,
    version: found.version,
    outcome,
    courtOn: formatDutch(recording.today),
    ...(outcome === "TOEWIJZING_GEDEELTELIJK" ? { executedDays: 14 } : {}),
  });
  await world.post.carry(recording.at, [adviceId]);
}
