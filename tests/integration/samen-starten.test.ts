import { afterAll, describe, expect, test } from "vitest";
import { djiOverview } from "@/lib/dashboards/queries/dji-overview";
import { officerDay } from "@/lib/dashboards/queries/officer-day";
import { closeDatabases } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { answerHandover, cancelHandover } from "@/lib/samen-starten/commands/answer-handover";
import { beginHandover } from "@/lib/samen-starten/commands/begin-handover";
import { decideStep } from "@/lib/samen-starten/commands/decide-step";
import { closeTrajectory, stopTrajectory } from "@/lib/samen-starten/commands/end-trajectory";
import { openTrajectory } from "@/lib/samen-starten/commands/open-trajectory";
import { proposeHandover } from "@/lib/samen-starten/commands/propose-handover";
import { recordKnowledge } from "@/lib/samen-starten/commands/record-knowledge";
import { recordMeeting } from "@/lib/samen-starten/commands/record-meeting";
import { recordResult } from "@/lib/samen-starten/commands/record-result";
import { scoreBasic } from "@/lib/samen-starten/commands/score-basic";
import { setExpectedEnd } from "@/lib/samen-starten/commands/set-expected-end";
import { shareItem } from "@/lib/samen-starten/commands/share-item";
import { shortenTrajectory } from "@/lib/samen-starten/commands/shorten-trajectory";
import { tickInterpreted } from "@/lib/samen-starten/commands/tick-interpreted";
import { detainedWithoutTrajectory } from "@/lib/samen-starten/queries/detained-without-trajectory";
import { noDecisions } from "@/lib/samen-starten/queries/no-decisions";
import { trajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { trajectoryFigures } from "@/lib/samen-starten/queries/trajectory-figures";
import { trajectoryList } from "@/lib/samen-starten/queries/trajectory-list";
import { basicThemes } from "@/lib/samen-starten/rules";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, type Person, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");
const dji = cast.occasion("djiZwolle");
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "nothing refused",
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );

/** Somebody who came in on Friday 30 October 2026. */
async function detained(person: Person = "officerA1", unit: "rnNorth" | "rnSouth" = "rnNorth") {
  const given = await givenOrder(owner, cast, { officer: person, unit });
  const detentionId = await withEvent(owner, cast, async () => {
    const { rows } = await owner.query(
      "insert into detention (person_id, facility_id, from_on, source) values ($1, $2, '2026-10-30', 'DJI') returning id",
      [given.personId, cast.facility.zwolle],
    );
    return rows[0].id as string;
  });
  return { ...given, detentionId };
}

async function opened(expectedEndOn = "01-06-2027") {
  const { orderId, detentionId } = await detained();
  return (await openTrajectory(officer, { orderId, detentionId, expectedEndOn })).id;
}

const at = async (id: string) => ({ id, version: (await trajectoryDetail(officer, { id })).version });
const item = {
  theme: "risk",
  text: "Rustig bij vaste afspraken.",
  purpose: "plan",
  ground: "pbw-18a",
} as const;

async function known() {
  const id = await opened();
  await recordKnowledge(officer, {
    ...(await at(id)),
    outcome: "partly-known",
    basis: "Toezicht sinds januari.",
  });
  return id;
}

async function interpreted() {
  const id = await known();
  await shareItem(officer, { id, ...item });
  await tickInterpreted(officer, await at(id));
  await tickInterpreted(dji, await at(id));
  return id;
}

const no = { answer: "no", reasonCode: "no-capacity" } as const;

async function handedOver() {
  const id = await interpreted();
  for (const number of ["3", "4"] as const)
    for (const who of [officer, dji]) await decideStep(who, { ...(await at(id)), number, ...no });
  return id;
}

describe("opening", () => {
  test("four steps with their days, five conditions, DJI in the lead; once for each stay", async () => {
    const { orderId, detentionId } = await detained();
    expect((await detainedWithoutTrajectory(officer, {})).map((row) => row.detentionId)).toContain(
      detentionId,
    );
    const { id } = await openTrajectory(officer, { orderId, detentionId, expectedEndOn: "01-06-2027" });
    const file = await trajectoryDetail(dji, { id });
    expect(file.steps.map(({ dueOn }) => dueOn)).toEqual([
      "2026-11-04",
      "2026-11-13",
      "2026-11-30",
      "2027-03-09",
    ]);
    expect(file.lead).toMatchObject({ now: "dji", since: "2026-10-30" });
    expect(file.basics.map(({ theme }) => theme)).toEqual([...basicThemes]);
    expect(await refusal(openTrajectory(officer, { orderId, detentionId }))).toBe(
      "samenStarten.already-opened",
    );
    expect((await detainedWithoutTrajectory(officer, {})).map((row) => row.detentionId)).not.toContain(
      detentionId,
    );
  });

  test("not for somebody else's client, not by DJI", async () => {
    const { orderId, detentionId } = await detained();
    for (const other of ["officerB", "officerA2", "djiZwolle"] as const)
      expect(await refusal(openTrajectory(cast.occasion(other), { orderId, detentionId }))).toBe("not found");
  });
});

describe("the four steps", () => {
  test("step 1 is probation's", async () => {
    const id = await opened();
    const known = { ...(await at(id)), outcome: "known" as const, basis: "Toezicht" };
    expect(await refusal(recordKnowledge(dji, known))).toBe("not found");
    await recordKnowledge(officer, known);
    expect((await trajectoryDetail(officer, { id })).state).toBe("step-2");
    expect(await refusal(recordKnowledge(officer, known))).toBe("samenStarten.wrong-state");
  });

  test("step 2 ends when both say they interpreted it together", async () => {
    const id = await known();
    expect(await refusal(tickInterpreted(officer, await at(id)))).toBe("samenStarten.nothing-shared");
    await shareItem(officer, { id, ...item });
    await tickInterpreted(officer, await at(id));
    expect((await trajectoryDetail(dji, { id })).state).toBe("step-2");
    await shareItem(dji, { id, ...item, theme: "behaviour" });
    expect((await trajectoryDetail(officer, { id })).steps[1]?.probationId).toBeNull();
    await tickInterpreted(dji, await at(id));
    await tickInterpreted(officer, await at(id));
    expect(await trajectoryDetail(officer, { id })).toMatchObject({ state: "step-3-decision" });
  });

  test("a no needs a reason and both parties, and stands as a record", async () => {
    const id = await interpreted();
    const before = await noDecisions(officer, {});
    const nay = { number: "3" as const, answer: "no" as const };
    expect(await refusal(decideStep(officer, { ...(await at(id)), ...nay }))).toBe(
      "samenStarten.reason-needed",
    );
    await decideStep(officer, { ...(await at(id)), ...nay, reasonCode: "no-capacity" });
    const half = await trajectoryDetail(dji, { id });
    expect(half).toMatchObject({ state: "step-3-decision", todo: [{ what: "agree", number: 3 }] });
    await decideStep(dji, { ...(await at(id)), ...nay, reasonCode: "sufficiently-known" });
    expect((await trajectoryDetail(officer, { id })).todo).toEqual([{ what: "agree", number: 3 }]);
    await decideStep(officer, { ...(await at(id)), ...nay, reasonCode: "sufficiently-known" });
    const file = await trajectoryDetail(dji, { id });
    expect(file.state).toBe("step-4-decision");
    expect(file.steps[2]).toMatchObject({
      outcome: "no",
      reasonCode: "sufficiently-known",
      decidedOn: "2026-11-02",
    });
    const count = (figures: typeof before) =>
      figures.reasons.find(({ step, reason }) => step === 3 && reason === "sufficiently-known")?.count ?? 0;
    expect(count(await noDecisions(officer, {})) - count(before)).toBe(1);
  });

  test("a yes leads to research with its own day, then effort and its result", async () => {
    const id = await interpreted();
    for (const who of [dji, officer])
      await decideStep(who, { ...(await at(id)), number: "3", answer: "yes", note: "Vraag: netwerk" });
    expect((await trajectoryDetail(officer, { id })).steps[2]?.dueOn).toBe("2026-11-30");
    await recordResult(officer, { ...(await at(id)), number: "3", result: "Advies gegeven." });
    const bare = { number: "4" as const, answer: "yes" as const };
    expect(await refusal(decideStep(dji, { ...(await at(id)), ...bare }))).toBe(
      "samenStarten.activities-needed",
    );
    for (const who of [dji, officer]) await decideStep(who, { ...(await at(id)), ...bare, note: "Training" });
    expect(await refusal(recordResult(dji, { ...(await at(id)), number: "4", result: "Klaar" }))).toBe(
      "not found",
    );
    await recordResult(officer, { ...(await at(id)), number: "4", result: "Training afgerond." });
    expect((await trajectoryDetail(dji, { id })).state).toBe("handover");
  });

  test("a short stay goes straight to the handover, with its reason", async () => {
    const id = await opened("20-11-2026");
    expect((await trajectoryDetail(dji, { id })).shortStay).toBe(true);
    await shortenTrajectory(dji, { ...(await at(id)), reason: "short-detention" });
    await beginHandover(officer, { ...(await at(id)), expectedEndOn: "20-11-2026" });
    expect(await trajectoryDetail(dji, { id })).toMatchObject({
      state: "handover",
      shortenedReason: "short-detention",
    });
  });

  test("a short stay is not late with step 4 on the day it is opened, and stays late when the end moves", async () => {
    const id = await opened("20-11-2026");
    const due = async () => (await trajectoryDetail(officer, { id })).steps[3]?.dueOn;
    expect(await due()).toBe("2026-11-02");
    const later = cast.occasion("djiZwolle", { at: "2026-11-10T09:00:00Z" });
    await setExpectedEnd(later, { ...(await at(id)), expectedEndOn: "19-11-2026" });
    expect(await due()).toBe("2026-11-02");
  });

  test("another last day moves step 4", async () => {
    const id = await opened();
    await setExpectedEnd(dji, { ...(await at(id)), expectedEndOn: "01-09-2027" });
    expect((await trajectoryDetail(officer, { id })).steps[3]?.dueOn).toBe("2027-06-09");
    const early = { ...(await at(id)), expectedEndOn: "01-10-2026" };
    expect(await refusal(setExpectedEnd(dji, early))).toBe("samenStarten.end-before-arrival");
  });

  test("who was second reads that it changed meanwhile", async () => {
    const id = await opened();
    const seen = await at(id);
    await setExpectedEnd(dji, { ...seen, expectedEndOn: "01-09-2027" });
    const late = { ...seen, outcome: "known" as const, basis: "Toezicht" };
    expect(await refusal(recordKnowledge(officer, late))).toBe("platform.changed-meanwhile");
  });
});

describe("the meeting of DJI and probation", () => {
  test("is due six weeks after arrival and after the last one, and both can record it", async () => {
    const id = await opened();
    const meeting = async () => (await trajectoryDetail(dji, { id })).meeting;
    expect(await meeting()).toEqual({ lastOn: null, dueOn: "2026-12-11" });
    await recordMeeting(dji, { ...(await at(id)), heldOn: "02-11-2026" });
    expect(await meeting()).toEqual({ lastOn: "2026-11-02", dueOn: "2026-12-14" });
    const held = async (heldOn: string) => refusal(recordMeeting(officer, { ...(await at(id)), heldOn }));
    expect(await held("03-11-2026")).toBe("samenStarten.meeting-in-future");
    expect(await held("31-10-2026")).toBe("samenStarten.meeting-too-early");
    await stopTrajectory(officer, { ...(await at(id)), reason: "released" });
    expect(await held("02-11-2026")).toBe("samenStarten.wrong-state");
  });
});

describe("the lead", () => {
  test("only the party in the lead offers it, only the other accepts", async () => {
    const id = await opened();
    const offer = { id, to: "probation" as const, onDay: "16-11-2026" };
    expect(await refusal(proposeHandover(officer, offer))).toBe("samenStarten.not-in-the-lead");
    const { handoverId } = await proposeHandover(dji, offer);
    expect(await refusal(proposeHandover(dji, offer))).toBe("samenStarten.handover-open");
    expect(await refusal(answerHandover(dji, { handoverId, answer: "accept" }))).toBe(
      "samenStarten.not-yours-to-answer",
    );
    expect(await refusal(answerHandover(officer, { handoverId, answer: "decline" }))).toBe(
      "samenStarten.note-needed",
    );
    expect((await trajectoryDetail(officer, { id })).todo[0]).toEqual({ what: "answer-lead" });
    await answerHandover(officer, { handoverId, answer: "accept" });
    const { lead } = await trajectoryDetail(dji, { id });
    expect(lead).toMatchObject({ now: "dji", last: "probation" });
    const then = cast.occasion("officerA1", { at: "2026-11-16T09:00:00Z" });
    expect((await trajectoryDetail(then, { id })).lead.now).toBe("probation");
    expect(await refusal(answerHandover(officer, { handoverId, answer: "accept" }))).toBe(
      "samenStarten.handover-answered",
    );
  });

  test("an offer can be taken back; the municipality's answer is recorded with who gave it", async () => {
    const id = await opened();
    const first = await proposeHandover(dji, { id, to: "probation", onDay: "16-11-2026" });
    expect(await refusal(cancelHandover(officer, first))).not.toBe("nothing refused");
    await cancelHandover(dji, { handoverId: first.handoverId });
    const { handoverId } = await proposeHandover(dji, { id, to: "municipality", onDay: "02-11-2026" });
    expect(await refusal(answerHandover(dji, { handoverId, answer: "accept" }))).toBe(
      "samenStarten.note-needed",
    );
    await answerHandover(dji, { handoverId, answer: "accept", note: "Loket nazorg, telefonisch." });
    expect((await trajectoryDetail(dji, { id })).lead.now).toBe("municipality");
  });

  test("the database refuses two leads on one day and a second open offer", async () => {
    const id = await opened();
    const put = (sql: string, values: unknown[]) =>
      refusal(withEvent(owner, cast, () => owner.query(sql, values)));
    const lead =
      "insert into lead_period (trajectory_id, party, from_on, until_on) values ($1, 'probation', $2, $3)";
    expect(await put(lead, [id, "2026-11-05", "2026-11-10"])).toBe("23P01");
    await proposeHandover(dji, { id, to: "probation", onDay: "16-11-2026" });
    const offer = `insert into lead_handover (trajectory_id, from_party, to_party, on_day, proposed_by_id, proposed_at, state)
      values ($1, 'dji', 'probation', '2026-11-20', $2, now(), 'proposed')`;
    expect(await put(offer, [id, cast.actors.djiZwolle.staffId])).toBe("23505");
  });

  test("what was shared is never rewritten, and a no has its reason in the database too", async () => {
    const id = await interpreted();
    const put = (sql: string) => refusal(withEvent(owner, cast, () => owner.query(sql, [id])));
    expect(await put("update shared_item set text = 'Anders' where trajectory_id = $1")).toBe("42501");
    expect(
      await put("update samen_starten_step set outcome = 'no' where trajectory_id = $1 and number = 3"),
    ).toBe("23514");
  });
});

describe("the end", () => {
  test("closes when the lead has left DJI and all five conditions are scored", async () => {
    const id = await handedOver();
    const now = await liveOccasion("djiZwolle");
    expect(await refusal(closeTrajectory(now, await at(id)))).toBe("samenStarten.lead-still-dji");
    const { handoverId } = await proposeHandover(dji, { id, to: "probation", onDay: "02-11-2026" });
    await answerHandover(officer, { handoverId, answer: "accept" });
    expect(await refusal(closeTrajectory(now, await at(id)))).toBe("samenStarten.basics-unscored");
    for (const theme of basicThemes)
      await scoreBasic(dji, { id, version: 1, theme, atArrival: "0", now: "2", owner: "dji" });
    expect(await refusal(scoreBasic(officer, { id, version: 1, theme: "care", now: "1" }))).toBe(
      "platform.changed-meanwhile",
    );
    expect((await trajectoryDetail(officer, { id })).todo).toEqual([{ what: "close" }]);
    await closeTrajectory(now, await at(id));
    expect((await trajectoryDetail(now, { id })).state).toBe("closed");
    await withEvent(owner, cast, () =>
      owner.query("update samen_starten_trajectory set closed_on = current_date - 2 where id = $1", [id]),
    );
    expect(await refusal(trajectoryDetail(now, { id }))).toBe("not found");
    expect((await trajectoryDetail(officer, { id })).state).toBe("closed");
  });

  test("stops with a reason", async () => {
    const id = await opened();
    await stopTrajectory(officer, { ...(await at(id)), reason: "released" });
    expect(await trajectoryDetail(officer, { id })).toMatchObject({
      state: "stopped",
      endingReason: "released",
      mayAct: false,
    });
    expect(await refusal(shareItem(officer, { id, ...item }))).toBe("samenStarten.wrong-state");
  });
});

describe("who sees a trajectory", () => {
  test("both parties the same page; the lead reads; no other institution, unit or role", async () => {
    const id = await interpreted();
    const own = await trajectoryDetail(officer, { id });
    const theirs = await trajectoryDetail(dji, { id });
    expect({ ...theirs, party: 0, todo: 0, acts: 0, backTo: 0 }).toEqual({
      ...own,
      party: 0,
      todo: 0,
      acts: 0,
      backTo: 0,
    });
    expect(theirs.backTo).toBeNull();
    expect((await trajectoryDetail(cast.occasion("leadA"), { id })).mayAct).toBe(false);
    for (const other of [
      "djiVught",
      "officerA2",
      "officerB",
      "leadB",
      "officerC",
      "administrationRn",
      "cjib",
    ] as const) {
      const occasion = cast.occasion(other);
      expect(await refusal(trajectoryDetail(occasion, { id }))).toBe("not found");
      expect(await refusal(shareItem(occasion, { id, ...item }))).toBe("not found");
    }
    expect(await refusal(shareItem(cast.occasion("leadA"), { id, ...item }))).toBe("not found");
  });

  test("page, list, dashboard and the officer's day name the same day in every state", async () => {
    const short = await opened("20-11-2026");
    await shortenTrajectory(dji, { ...(await at(short)), reason: "short-detention" });
    const half = await interpreted();
    const yes = { number: "3", answer: "yes", note: "Vraag: netwerk" } as const;
    await decideStep(officer, { ...(await at(half)), ...yes });
    const research = await interpreted();
    for (const who of [officer, dji]) await decideStep(who, { ...(await at(research)), ...yes });
    const effort = await interpreted();
    for (const number of ["3", "4"] as const)
      for (const who of [officer, dji])
        await decideStep(who, {
          ...(await at(effort)),
          number,
          ...(number === "3" ? no : { answer: "yes", note: "Training" }),
        });
    const expected = {
      [short]: null,
      [half]: "2026-11-30",
      [research]: "2026-11-30",
      [effort]: "2027-06-01",
    };
    const seen = cast.occasion("djiZwolle", { at: "2026-11-30T09:00:00Z" });
    const list = await trajectoryList(seen, { page: 1, filter: "all" });
    const late = await trajectoryList(seen, { page: 1, filter: "late" });
    const board = await djiOverview(seen, {});
    const day = await officerDay(cast.occasion("officerA1", { at: "2026-11-30T09:00:00Z" }), {});
    const due = (rows: readonly { id: string; dueOn: string | null }[], id: string) =>
      rows.find((row) => row.id === id)?.dueOn;
    for (const [id, dueOn] of Object.entries(expected)) {
      expect((await trajectoryDetail(officer, { id })).now.dueOn).toBe(dueOn);
      expect(due(list.rows, id)).toBe(dueOn);
      expect(due(board.rows, id)).toBe(dueOn);
      expect(late.rows.map((row) => row.id)).not.toContain(id);
    }
    const work = (id: string) => day.items.find((item) => item.id === id);
    expect(work(half)).toBeUndefined();
    expect(work(research)).toMatchObject({
      kind: "step",
      onDay: "2026-11-30",
      due: { state: "due", days: 0 },
    });
    expect(work(short)).toMatchObject({ kind: "step", onDay: "2026-11-02", due: null });
  });

  test("lists and figures hold the same rows", async () => {
    const ids = async (occasion: Occasion) =>
      (await trajectoryList(occasion, { page: 1, filter: "arrival" })).rows.map(({ id }) => id);
    const id = await opened();
    expect(await ids(dji)).toContain(id);
    expect(await ids(cast.occasion("djiVught"))).toEqual([]);
    expect(await ids(cast.occasion("officerB"))).toEqual([]);
    const later = cast.occasion("djiZwolle", { at: "2026-11-05T09:00:00Z" });
    const late = await trajectoryList(later, { page: 1, filter: "late" });
    const figures = await trajectoryFigures(later, {});
    expect(late.total).toBe(figures.steps.reduce((sum, step) => sum + step.late, 0));
    expect(late.rows.map((row) => row.id)).toContain(id);
    await proposeHandover(dji, { id, to: "probation", onDay: "16-11-2026" });
    expect((await trajectoryFigures(officer, {})).handoversForMe).toBeGreaterThan(0);
  });
});

/** An occasion by the database's clock: DJI may look until the end of the day on which a trajectory closed. */
async function liveOccasion(name: Person): Promise<Occasion> {
  const { rows } = await owner.query("select now() as at");
  return cast.occasion(name, { at: rows[0].at.toISOString() });
}
