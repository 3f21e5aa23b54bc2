import { confirmReceipt } from "@/lib/debt-referrals/commands/confirm-receipt";
import { decideScreening } from "@/lib/debt-referrals/commands/decide-screening";
import { draftReferral } from "@/lib/debt-referrals/commands/draft-referral";
import { exitReferral } from "@/lib/debt-referrals/commands/exit-referral";
import { recordConsent } from "@/lib/debt-referrals/commands/record-consent";
import { recordDecision } from "@/lib/debt-referrals/commands/record-decision";
import { recordFirstTalk } from "@/lib/debt-referrals/commands/record-first-talk";
import { recordProgress } from "@/lib/debt-referrals/commands/record-progress";
import { recordScreening } from "@/lib/debt-referrals/commands/record-screening";
import { sendReferral } from "@/lib/debt-referrals/commands/send-referral";
import { withdrawReferral } from "@/lib/debt-referrals/commands/withdraw-referral";
import { referralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import { screened } from "../texts/debts";
import { on, type ToldCase, versionOf } from "./told-case";

/** Where debts stay: at the answers, at a result without referral, or in a state of the referral. */
export type DebtEnd =
  | "undecided"
  | "none"
  | "own-coaching"
  | "draft"
  | "permission"
  | "sent"
  | "receipt-confirmed"
  | "first-talk"
  | "admitted"
  | "rejected"
  | "withdrawn"
  | "stabilisation"
  | "solution"
  | "aftercare"
  | "exited";

export type DebtWish = { readonly daysAgo: number; readonly crisis: boolean; readonly end: DebtEnd };

/** A screening and what follows; each further step some days later. */
export async function debts(told: ToldCase, { daysAgo, crisis, end }: DebtWish): Promise<void> {
  const { world, officer, orderId, luck } = told;
  const talking = on(world, officer, daysAgo, 10);
  const light = end === "none" || end === "own-coaching";
  const answers = light ? screened[end] : crisis ? screened.crisis : screened.complex;
  const { screeningId } = await recordScreening(talking, {
    orderId,
    screenedOn: talking.today,
    ...answers,
    stress: light ? 2 : luck.number(5, 9),
  });
  if (end === "undecided") return;
  const result = light ? end : crisis ? "crisis" : "complex";
  const reason = "Met cliënt besproken; dit past het best bij wat er nu speelt.";
  await decideScreening(talking, { screeningId, result, reason });
  if (light) return;
  const { id } = await draftReferral(talking, {
    screeningId,
    municipality: luck.of(["Utrecht", "Nieuwegein", "Zeist", "Amersfoort"]),
    urgency: crisis ? "eviction" : "ordinary",
    warmHandover: luck.happens(0.6) ? "yes" : "no",
  });
  if (end !== "draft") await refer(told, id, daysAgo, end);
}

/** The steps of a referral in the order of the law, with the share of the time since the screening at which each fell. */
async function refer(told: ToldCase, id: string, daysAgo: number, end: DebtEnd): Promise<void> {
  const act = async () => ({ id, version: await versionOf(told.world, "debt_referral", id) });
  const day = (share: number) =>
    on(told.world, told.officer, Math.max(1, Math.round(daysAgo * (1 - share))), 11);
  const asking = day(0.02);
  const scope = ["total", "creditors", "help"];
  await recordConsent(asking, { ...(await act()), consentOn: asking.today, scope });
  if (end === "permission") return;
  const sending = day(0.04);
  const { digest: shown } = await referralDetail(sending, { id });
  if (!shown) throw new Error("nothing to send");
  await sendReferral(sending, { ...(await act()), sentOn: sending.today, shown, agreed: true });
  if (end === "sent") return;
  if (end === "withdrawn") {
    const told = { withdrawnOn: day(0.2).today, reason: "Cliënt trekt de toestemming in.", told: true };
    await withdrawReferral(day(0.2), { ...(await act()), ...told });
    return;
  }
  await confirmReceipt(day(0.1), { ...(await act()), receivedOn: day(0.1).today });
  if (end === "receipt-confirmed") return;
  await recordFirstTalk(day(0.25), { ...(await act()), firstTalkOn: day(0.25).today });
  if (end === "first-talk") return;
  await decided(day, act, end);
}

type Day = (share: number) => ReturnType<typeof on>;
type Act = () => Promise<{ readonly id: string; readonly version: number }>;

async function decided(day: Day, act: Act, end: DebtEnd): Promise<void> {
  const decisionOn = day(0.5).today;
  if (end === "rejected") {
    const planB =
      "Inloopspreekuur van het wijkteam en een budgetcoach; over een half jaar opnieuw aanmelden.";
    const refusal = { decision: "rejected", ground: "papers-incomplete", planB } as const;
    await recordDecision(day(0.5), { ...(await act()), ...refusal, decisionOn });
    return;
  }
  await recordDecision(day(0.5), { ...(await act()), decision: "admitted", decisionOn });
  if (end === "admitted") return;
  await recordProgress(day(0.6), { ...(await act()), stage: "stabilisation", on: day(0.6).today });
  if (end === "stabilisation") return;
  const solution = { stage: "solution", solutionKind: "debt-mediation" } as const;
  await recordProgress(day(0.75), { ...(await act()), ...solution, on: day(0.75).today });
  if (end === "solution") return;
  await recordProgress(day(0.9), { ...(await act()), stage: "aftercare", on: day(0.9).today });
  if (end === "aftercare") return;
  await exitReferral(day(0.95), { ...(await act()), exitedOn: day(0.95).today, exitReason: "completed" });
}
