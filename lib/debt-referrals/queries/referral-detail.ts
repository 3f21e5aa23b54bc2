import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { dossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";
import { timetableFrom } from "@/lib/terms/facts";
import { awaited, decisionDue, firstTalkDue } from "../clock";
import type { ReferralContent } from "../content";
import { digestOf, previewOf, scopeOf } from "../preview";
import { type ReferralState, referralTransitions } from "../states";
import { clockDays, debtConditionsOf } from "./order-debts";

/** One referral: where it stands, what the municipality owes and by when, and exactly what goes or went out. */
export const referralDetail = defineQuery({
  name: "debt-referrals.referral",
  roles: ["officer", "teamLead"],
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor }, { id }) => {
    const row = await db.debtReferral.findFirst({
      where: { AND: [dossierReach(actor), { id }] },
      include: { screening: true, order: { include: { person: true } } },
    });
    if (!row) throw new NotFound();
    const content = row.sentOn ? (row.sentContent as unknown as ReferralContent) : await previewOf(db, row);
    return {
      ...(await flat(db, row)),
      personName: displayName(row.order.person),
      content,
      digest: content && !row.sentOn ? digestOf(content) : null,
      acts: actor.role === "officer" ? verbsIn(row.state) : [],
      debtConditions: await debtConditionsOf(db, row.orderId),
    };
  },
  opens: { dossier: "debtReferral", subject: ({ id }) => id, order: ({ orderId }) => orderId },
});

export type ReferralDetail = Awaited<ReturnType<typeof referralDetail>>;

type Row = NonNullable<Awaited<ReturnType<ReadDb["debtReferral"]["findFirst"]>>>;

async function flat(db: ReadDb, row: Row) {
  return {
    id: row.id,
    orderId: row.orderId,
    screeningId: row.screeningId,
    version: row.version,
    state: row.state,
    municipality: row.municipality,
    crisis: row.crisis,
    crisisGround: row.crisisGround,
    warmHandover: row.warmHandover,
    scope: scopeOf(row.consentScope),
    refusalGround: row.refusalGround,
    planB: row.planB,
    solutionKind: row.solutionKind,
    exitReason: row.exitReason,
    withdrawalReason: row.withdrawalReason,
    awaited: awaited(clockDays(row)),
    days: daysOf(row),
    clocks: await clocksOf(db, row),
  };
}

const daysOf = (row: Row) => ({
  draft: fromDb(row.createdAt),
  permission: fromDbOrNull(row.consentOn),
  sent: fromDbOrNull(row.sentOn),
  "receipt-confirmed": fromDbOrNull(row.receivedOn),
  "first-talk": fromDbOrNull(row.firstTalkOn),
  decision: fromDbOrNull(row.decisionOn),
  stabilisation: fromDbOrNull(row.stabilisationOn),
  solution: fromDbOrNull(row.solutionOn),
  aftercare: fromDbOrNull(row.aftercareOn),
  exited: fromDbOrNull(row.exitedOn),
  withdrawn: fromDbOrNull(row.withdrawnOn),
});

/** The two terms of the municipality with their source; before sending there is nothing to count. */
async function clocksOf(db: ReadDb, row: Row) {
  const sentOn = fromDbOrNull(row.sentOn);
  if (!sentOn) return [];
  const timetable = await timetableFrom(db);
  const talk = firstTalkDue(row.crisis ? "crisis" : "ordinary", sentOn, timetable);
  const firstTalkOn = fromDbOrNull(row.firstTalkOn);
  const decision = firstTalkOn ? decisionDue(firstTalkOn, timetable) : null;
  return [
    {
      what: "first-talk" as const,
      dueOn: fromDbOrNull(row.firstTalkDueOn) ?? talk.on,
      doneOn: firstTalkOn,
      term: talk.term,
    },
    ...(decision
      ? [
          {
            what: "decision" as const,
            dueOn: fromDbOrNull(row.decisionDueOn) ?? decision.on,
            doneOn: fromDbOrNull(row.decisionOn),
            term: decision.term,
          },
        ]
      : []),
  ].map(({ term, ...clock }) => ({
    ...clock,
    code: term.code,
    source: term.source,
    length: term.length,
    unit: term.unit,
    kind: term.kind,
  }));
}

const verbsIn = (state: string) => [
  ...new Set(
    referralTransitions.filter(({ from }) => from === (state as ReferralState)).map(({ verb }) => verb),
  ),
];
