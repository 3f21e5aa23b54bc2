import { chooseResponse } from "@/lib/signals/commands/choose-response";
import { closeSignal } from "@/lib/signals/commands/close-signal";
import { investigateSignal } from "@/lib/signals/commands/investigate-signal";
import { judgeSignal } from "@/lib/signals/commands/judge-signal";
import { recordHearing } from "@/lib/signals/commands/record-hearing";
import { reportSignal } from "@/lib/signals/commands/report-signal";
import { judgements, reported, views } from "../texts/signals";
import { dutyOf, on, type ToldCase, versionOf } from "./told-case";

/** How far a signal has come; each value is the state in which it stays. */
export type SignalEnd =
  | "signal"
  | "under-investigation"
  | "no-violation"
  | "excusable"
  | "violation"
  | "response-chosen"
  | "settled";

type Response = "talk" | "plan-change" | "warning" | "advice" | "urgent";

const seen = async ({ world }: ToldCase, signalId: string) => ({
  signalId,
  version: await versionOf(world, "signal", signalId),
});

/** A signal by hand; returns its id. */
export async function report(told: ToldCase, daysAgo: number): Promise<string> {
  const { world, officer, orderId, luck } = told;
  const { signalId } = await reportSignal(on(world, officer, daysAgo, 9), {
    orderId,
    ...luck.of(reported),
    conditionId: dutyOf(told).id,
  });
  return signalId;
}

/** Taken in hand and the client heard. */
export async function investigate(told: ToldCase, signalId: string, daysAgo: number): Promise<void> {
  const { world, officer, luck } = told;
  const occasion = on(world, officer, daysAgo, 10);
  await investigateSignal(occasion, { ...(await seen(told, signalId)), conditionId: dutyOf(told).id });
  const spoken = luck.happens(0.8)
    ? ({ hearing: "heard", clientView: luck.of(views) } as const)
    : ({ hearing: "attempted", hearingNote: "Twee keer gebeld en een brief gestuurd." } as const);
  await recordHearing(occasion, { ...(await seen(told, signalId)), ...spoken });
}

/** The officer judges. */
export async function judgeAs(
  told: ToldCase,
  signalId: string,
  daysAgo: number,
  judgement: keyof typeof judgements,
): Promise<void> {
  const occasion = on(told.world, told.officer, daysAgo, 13);
  const judged = { judgement, judgedNote: judgements[judgement] };
  await judgeSignal(occasion, { ...(await seen(told, signalId)), ...judged });
}

export async function respond(told: ToldCase, signalId: string, daysAgo: number, response: Response) {
  await chooseResponse(on(told.world, told.officer, daysAgo, 14), {
    ...(await seen(told, signalId)),
    response,
  });
}

async function settle(told: ToldCase, signalId: string, daysAgo: number): Promise<void> {
  const occasion = on(told.world, told.officer, daysAgo, 15);
  await closeSignal(occasion, { ...(await seen(told, signalId)), clientTold: true });
}

/** A signal from its first day to the state in which it stays. */
export async function signalUntil(told: ToldCase, signalId: string, daysAgo: number, end: SignalEnd) {
  if (end === "signal") return;
  await investigate(told, signalId, daysAgo - 1);
  if (end === "under-investigation") return;
  if (end === "no-violation" || end === "excusable") return judgeAs(told, signalId, daysAgo - 2, end);
  if (end === "violation") return judgeAs(told, signalId, daysAgo - 2, "culpable");
  const light = told.luck.happens(0.5);
  await judgeAs(told, signalId, daysAgo - 2, light ? "excusable" : "culpable");
  await respond(told, signalId, daysAgo - 2, light ? "plan-change" : "talk");
  if (end === "settled") await settle(told, signalId, daysAgo - 3);
}

/** A signal judged as a culpable violation, to be answered with a paper. */
export async function violationFor(told: ToldCase, signalId: string, daysAgo: number, response: Response) {
  await investigate(told, signalId, daysAgo);
  await judgeAs(told, signalId, daysAgo, "culpable");
  await respond(told, signalId, daysAgo, response);
}
