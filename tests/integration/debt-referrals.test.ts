import { afterAll, describe, expect, test } from "vitest";
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
import { orderDebts } from "@/lib/debt-referrals/queries/order-debts";
import { referralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import { referralFigures } from "@/lib/debt-referrals/queries/referral-figures";
import { screeningDetail } from "@/lib/debt-referrals/queries/screening-detail";
import { waitingReferrals } from "@/lib/debt-referrals/queries/waiting-referrals";
import { closeDatabases } from "@/lib/platform/db";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");
const at = (day: string) => cast.occasion("officerA1", { at: `${day}T09:00:00Z` });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "nothing refused",
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );

const answers = {
  income: "benefit",
  incomeSince: "2024",
  costsCovered: "no",
  unopenedLetters: "yes",
  creditors: ["health-insurer", "landlord", "cjib-fines", "criminal-circuit"],
  total: "5k-20k",
  seizures: [],
  threats: [],
  help: [],
  stress: 8,
  stressEffects: ["sleep"],
  skills: ["digital"],
  willing: "yes",
  firstWish: "De huur",
  offenceLink: "both",
} as const;

async function screened(wish: { readonly threats?: readonly ["eviction"] } = {}) {
  const { orderId } = await givenOrder(owner, cast);
  const { screeningId } = await recordScreening(officer, {
    orderId,
    screenedOn: "02-11-2026",
    ...answers,
    creditors: [...answers.creditors],
    seizures: [],
    help: [],
    stressEffects: ["sleep"],
    skills: ["digital"],
    threats: [...(wish.threats ?? [])],
  });
  return { orderId, screeningId };
}

async function drafted(wish: { readonly threats?: readonly ["eviction"] } = {}) {
  const given = await screened(wish);
  const result = wish.threats ? "crisis" : "complex";
  await decideScreening(officer, { screeningId: given.screeningId, result });
  const { id } = await draftReferral(officer, {
    screeningId: given.screeningId,
    municipality: "Utrecht",
    urgency: wish.threats ? "eviction" : "ordinary",
    warmHandover: "yes",
  });
  return { ...given, id };
}

const version = async (id: string) => (await referralDetail(officer, { id })).version;

async function sent(wish: { readonly threats?: readonly ["eviction"] } = {}) {
  const given = await drafted(wish);
  const { id } = given;
  await recordConsent(officer, {
    id,
    version: await version(id),
    consentOn: "02-11-2026",
    scope: ["total", "creditors"],
  });
  const { digest } = await referralDetail(officer, { id });
  await sendReferral(officer, {
    id,
    version: await version(id),
    sentOn: "02-11-2026",
    shown: digest ?? "",
    agreed: true,
  });
  return given;
}

describe("screening", () => {
  test("suggests with reasons; deciding otherwise asks why", async () => {
    const { orderId, screeningId } = await screened();
    const screening = await screeningDetail(officer, { orderId, screeningId });
    expect(screening).toMatchObject({ suggestion: "complex", result: null, mayDecide: true });
    expect(screening.reasons).toEqual(["many-creditors", "high-total"]);
    expect(await refusal(decideScreening(officer, { screeningId, result: "none" }))).toBe(
      "debtReferrals.reason-needed",
    );
    await decideScreening(officer, {
      screeningId,
      result: "own-coaching",
      reason: "Moeder betaalt alles deze maand.",
    });
    expect(await refusal(decideScreening(officer, { screeningId, result: "complex" }))).toBe(
      "debtReferrals.already-decided",
    );
    expect(
      await refusal(
        draftReferral(officer, {
          screeningId,
          municipality: "Utrecht",
          urgency: "ordinary",
          warmHandover: "no",
        }),
      ),
    ).toBe("debtReferrals.not-to-refer");
  });

  test("a day to come is no day of a screening", async () => {
    const { orderId } = await givenOrder(owner, cast);
    const work = recordScreening(officer, {
      ...answers,
      orderId,
      screenedOn: "03-11-2026",
      creditors: [],
      seizures: [],
      threats: [],
      help: [],
      stressEffects: [],
      skills: [],
    });
    expect(await refusal(work)).toBe("debtReferrals.in-the-future");
  });
});

describe("referral", () => {
  test("needs consent, and what is sent is what was shown", async () => {
    const { id } = await drafted();
    expect((await referralDetail(officer, { id })).content).toBeNull();
    const unseen = {
      id,
      version: await version(id),
      sentOn: "02-11-2026",
      shown: "0".repeat(64),
      agreed: true,
    };
    expect(await refusal(sendReferral(officer, unseen))).toBe("debtReferrals.wrong-state");
    await recordConsent(officer, {
      id,
      version: await version(id),
      consentOn: "02-11-2026",
      scope: ["creditors"],
    });
    const shown = await referralDetail(officer, { id });
    expect(await refusal(sendReferral(officer, { ...unseen, version: shown.version }))).toBe(
      "debtReferrals.content-changed",
    );
    await sendReferral(officer, { ...unseen, version: shown.version, shown: shown.digest ?? "" });
    const after = await referralDetail(officer, { id });
    expect(after.content).toEqual(shown.content);
    expect(after.content).not.toHaveProperty("total");
    expect(after.content?.creditors).toEqual(["health-insurer", "landlord", "cjib-fines"]);
  });

  test("a narrower consent after the preview stops the sending", async () => {
    const { id } = await drafted();
    await recordConsent(officer, {
      id,
      version: await version(id),
      consentOn: "02-11-2026",
      scope: ["creditors", "total"],
    });
    const shown = await referralDetail(officer, { id });
    await recordConsent(officer, { id, version: shown.version, consentOn: "02-11-2026", scope: [] });
    const late = {
      id,
      version: await version(id),
      sentOn: "02-11-2026",
      shown: shown.digest ?? "",
      agreed: true,
    };
    expect(await refusal(sendReferral(officer, late))).toBe("debtReferrals.content-changed");
    expect(await refusal(sendReferral(officer, { ...late, version: shown.version }))).toBe(
      "platform.changed-meanwhile",
    );
  });

  test("the terms run from sending and from the first talk, with their source", async () => {
    const ordinary = await sent();
    const crisis = await sent({ threats: ["eviction"] });
    expect((await referralDetail(officer, { id: ordinary.id })).awaited).toEqual({
      what: "first-talk",
      dueOn: "2026-11-30",
    });
    expect((await referralDetail(officer, { id: crisis.id })).awaited).toEqual({
      what: "first-talk",
      dueOn: "2026-11-05",
    });
    const talk = at("2026-11-10");
    await recordFirstTalk(talk, {
      id: ordinary.id,
      version: await version(ordinary.id),
      firstTalkOn: "09-11-2026",
    });
    const detail = await referralDetail(talk, { id: ordinary.id });
    expect(detail.awaited).toEqual({ what: "decision", dueOn: "2027-01-04" });
    expect(detail.clocks.map(({ source }) => source)[1]).toContain("Wgs art. 4a");
  });

  test("goes its whole way to an exit with a reason", async () => {
    const { id } = await sent();
    const day = at("2026-11-20");
    await confirmReceipt(day, { id, version: await version(id), receivedOn: "03-11-2026" });
    await recordFirstTalk(day, { id, version: await version(id), firstTalkOn: "10-11-2026" });
    await recordDecision(day, {
      id,
      version: await version(id),
      decision: "admitted",
      decisionOn: "12-11-2026",
    });
    await recordProgress(day, { id, version: await version(id), stage: "stabilisation", on: "13-11-2026" });
    const unkind = { id, version: await version(id), stage: "solution" as const, on: "14-11-2026" };
    expect(await refusal(recordProgress(day, unkind))).toBe("debtReferrals.solution-needed");
    await recordProgress(day, { ...unkind, solutionKind: "debt-mediation" });
    await recordProgress(day, { id, version: await version(id), stage: "aftercare", on: "15-11-2026" });
    await exitReferral(day, {
      id,
      version: await version(id),
      exitedOn: "16-11-2026",
      exitReason: "completed",
    });
    expect(await referralDetail(day, { id })).toMatchObject({
      state: "exited",
      exitReason: "completed",
      awaited: null,
    });
  });

  test("a refusal by the municipality asks for its ground and a plan B", async () => {
    const { id } = await sent();
    const day = at("2026-11-20");
    await recordFirstTalk(day, { id, version: await version(id), firstTalkOn: "10-11-2026" });
    const no = { id, version: await version(id), decision: "rejected" as const, decisionOn: "12-11-2026" };
    expect(await refusal(recordDecision(day, no))).toBe("debtReferrals.ground-needed");
    expect(await refusal(recordDecision(day, { ...no, ground: "earlier-use" }))).toBe(
      "debtReferrals.plan-b-needed",
    );
    await recordDecision(day, {
      ...no,
      ground: "earlier-use",
      planB: "Bezwaar, en intussen eigen begeleiding.",
    });
    expect((await referralDetail(day, { id })).state).toBe("rejected");
  });

  test("taken back after sending only when the municipality knows", async () => {
    const { id } = await sent();
    const back = {
      id,
      version: await version(id),
      withdrawnOn: "02-11-2026",
      reason: "Toestemming ingetrokken",
    };
    expect(await refusal(withdrawReferral(officer, back))).toBe("debtReferrals.municipality-not-told");
    await withdrawReferral(officer, { ...back, told: true });
    expect((await referralDetail(officer, { id })).state).toBe("withdrawn");
  });

  test("an order has one referral under way", async () => {
    const { screeningId } = await drafted();
    const again = {
      screeningId,
      municipality: "Utrecht",
      urgency: "ordinary" as const,
      warmHandover: "no" as const,
    };
    expect(await refusal(draftReferral(officer, again))).toBe("debtReferrals.already-open");
  });
});

describe("who sees debts", () => {
  test("the own officer and the lead of the unit, nobody else", async () => {
    const { id, orderId } = await sent();
    expect((await orderDebts(cast.occasion("leadA"), { orderId })).referrals).toHaveLength(1);
    for (const other of [
      "officerA2",
      "officerB",
      "leadB",
      "officerC",
      "administrationRn",
      "djiZwolle",
      "cjib",
    ] as const) {
      expect(await refusal(referralDetail(cast.occasion(other), { id }))).toBe("not found");
      expect(await refusal(orderDebts(cast.occasion(other), { orderId }))).toBe("not found");
    }
    const theirs = { id, version: 3, receivedOn: "02-11-2026" };
    expect(await refusal(confirmReceipt(cast.occasion("officerB"), theirs))).toBe("not found");
    expect(await refusal(confirmReceipt(cast.occasion("leadA"), theirs))).toBe("not found");
  });

  test("answers that are late come first, and are counted", async () => {
    await sent();
    const later = at("2027-02-01");
    const list = await waitingReferrals(later, { page: 1, due: "overdue" });
    const figures = await referralFigures(later, {});
    expect(list.total).toBe(figures.overdue);
    expect(figures.overdue).toBeGreaterThan(0);
    expect(list.rows[0]?.dueOn?.localeCompare(list.rows.at(-1)?.dueOn ?? "")).toBeLessThanOrEqual(0);
    expect((await waitingReferrals(cast.occasion("officerB"), { page: 1, due: "all" })).total).toBe(0);
  });
});

describe("the database itself", () => {
  const broken = (id: string, set: string) =>
    refusal(withEvent(owner, cast, () => owner.query(`update debt_referral set ${set} where id = $1`, [id])));

  test("nothing is sent without consent", async () => {
    const { id } = await drafted();
    expect(await broken(id, "sent_on = '2026-11-02', sent_content = '{}'")).toBe("23514");
    expect(await broken(id, "consent_on = '2026-11-02', sent_on = '2026-11-02'")).toBe("23514");
  });

  test("what was sent stays as it was sent", async () => {
    const { id } = await sent();
    expect(await broken(id, "sent_content = '{}'")).toBe("23514");
    expect(await broken(id, "municipality = 'Zwolle'")).toBe("23514");
  });
});
