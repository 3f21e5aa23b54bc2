import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { dossierReach } from "@/lib/supervision-orders/access";
import { asRecorded, type ExplainedDate, explainCounted } from "@/lib/terms/explained-date";
import { timetableFrom } from "@/lib/terms/facts";
import type { Timetable } from "@/lib/terms/rules";
import { type RecordDates, supposed, type WhatIf, written } from "@/lib/terms/what-if";

export type ReferralDateFacts = {
  readonly crisis: boolean;
  readonly sentOn: LocalDate | null;
  readonly firstTalkOn: LocalDate | null;
  /** As written down when the referral was sent, and when the first talk was recorded. */
  readonly firstTalkDueOn: LocalDate | null;
  readonly decisionDueOn: LocalDate | null;
};

/** Wgs art. 4: the first talk, counted from the request; in a crisis three (working) days. */
export const explainFirstTalk = (facts: ReferralDateFacts, timetable: Timetable): ExplainedDate =>
  asRecorded(
    explainCounted(timetable, {
      what: "debt-first-talk",
      code: facts.crisis ? "debt-first-talk-crisis" : "debt-first-talk",
      start: { fact: "referral-sent", on: facts.sentOn, learnedOn: facts.sentOn },
      wouldChange: ["fact-corrected"],
    }),
    facts.firstTalkDueOn,
  );

/** Wgs art. 4a: the decision, counted from the first talk. */
export const explainDebtDecision = (facts: ReferralDateFacts, timetable: Timetable): ExplainedDate =>
  asRecorded(
    explainCounted(timetable, {
      what: "debt-decision",
      code: "debt-decision",
      start: { fact: "first-talk", on: facts.firstTalkOn, learnedOn: facts.firstTalkOn },
      wouldChange: ["fact-corrected"],
    }),
    facts.decisionDueOn,
  );

const supposedReferral = (facts: ReferralDateFacts, wish: WhatIf): ReferralDateFacts => ({
  ...facts,
  sentOn: supposed(wish, "referral-sent", facts.sentOn),
  firstTalkOn: supposed(wish, "first-talk", facts.firstTalkOn),
  firstTalkDueOn: written(wish, facts.firstTalkDueOn),
  decisionDueOn: written(wish, facts.decisionDueOn),
});

/** The dates of one referral. Throws NotFound when it is not for this actor. */
export async function referralDates(db: ReadDb, { actor }: Occasion, id: string): Promise<RecordDates> {
  const row = await db.debtReferral.findFirst({ where: { AND: [dossierReach(actor), { id }] } });
  if (!row) throw new NotFound();
  const timetable = await timetableFrom(db);
  const facts = {
    crisis: row.crisis,
    sentOn: fromDbOrNull(row.sentOn),
    firstTalkOn: fromDbOrNull(row.firstTalkOn),
    firstTalkDueOn: fromDbOrNull(row.firstTalkDueOn),
    decisionDueOn: fromDbOrNull(row.decisionDueOn),
  };
  return {
    orderId: row.orderId,
    dates: [
      {
        kind: "debt-first-talk",
        id,
        explain: (wish) => explainFirstTalk(supposedReferral(facts, wish), timetable),
      },
      {
        kind: "debt-decision",
        id,
        explain: (wish) => explainDebtDecision(supposedReferral(facts, wish), timetable),
      },
    ],
  };
}
