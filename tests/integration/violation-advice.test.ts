import { describe, expect, test } from "vitest";
import { addFact } from "@/lib/violation-advice/commands/add-fact";
import { approveAdvice } from "@/lib/violation-advice/commands/approve-advice";
import { approveWarning } from "@/lib/violation-advice/commands/approve-warning";
import { challengeAdvice } from "@/lib/violation-advice/commands/challenge-advice";
import { draftWarning } from "@/lib/violation-advice/commands/draft-warning";
import { explainWarning } from "@/lib/violation-advice/commands/explain-warning";
import { issueWarning } from "@/lib/violation-advice/commands/issue-warning";
import { saveAdvice, saveEarlier } from "@/lib/violation-advice/commands/save-block";
import { sendBackAdvice } from "@/lib/violation-advice/commands/send-back-advice";
import { startAdvice } from "@/lib/violation-advice/commands/start-advice";
import { submitAdvice } from "@/lib/violation-advice/commands/submit-advice";
import { submitWarning } from "@/lib/violation-advice/commands/submit-warning";
import { withdrawWarning } from "@/lib/violation-advice/commands/withdraw-warning";
import { writeNotice } from "@/lib/violation-advice/commands/write-notice";
import { documentHash } from "@/lib/violation-advice/document-hash";
import { adviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { orderViolations } from "@/lib/violation-advice/queries/order-violations";
import { warningDetail } from "@/lib/violation-advice/queries/papers";
import { adviceStage } from "@/tests/support/advice-stage";
import { completeAdvice, sentNotice } from "@/tests/support/paper-chain";
import { givenOrder } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner, cast, officer, colleague, lead, one, adviceRow, messages, submitted, approved } =
  await adviceStage();
const refused = (code: string) => expect.objectContaining({ code });

describe("the notice", () => {
  test("leaves at once to OM and Minister, without anyone's approval", async () => {
    const order = await givenOrder(owner, cast);
    const noticeId = await sentNotice(officer, order);
    const [body] = await messages(noticeId, "M8");
    expect(body.addressees).toEqual(["om", "minister"]);
    expect(documentHash(body.document)).toBe(body.documentHash);
    expect(await one("select state from violation_notice where id = $1", [noticeId])).toEqual({
      state: "sent",
    });
  });

  test("under a title that DJI decides on there is none for the OM", async () => {
    const order = await givenOrder(owner, cast, { title: "PP" });
    await expect(sentNotice(officer, order)).rejects.toEqual(refused("violationAdvice.not-to-the-om"));
  });

  test("an advice waits for it", async () => {
    const order = await givenOrder(owner, cast);
    const { noticeId } = await writeNotice(officer, {
      orderId: order.orderId,
      conditionIds: [order.conditionId],
      establishedOn: "01-11-2026",
      facts: "Niet verschenen.",
      urgent: "yes",
      intent: "keep",
    });
    await expect(startAdvice(officer, { noticeId })).rejects.toEqual(refused("violationAdvice.notice-first"));
  });
});

describe("what can be advised", () => {
  test("differs per title: a conditional sentence is not revoked, a release is not executed", async () => {
    const order = await givenOrder(owner, cast);
    const { adviceId, version } = await completeAdvice(officer, order);
    const wish = { adviceId, version, reason: "Zwaar.", alternatives: "Geen.", asked: "Herroeping." };
    await expect(saveAdvice(officer, { ...wish, option: "revoke" })).rejects.toEqual(
      refused("violationAdvice.option-not-lawful"),
    );
    await saveAdvice(officer, { ...wish, option: "full-execution" });
    const { option } = await adviceRow(adviceId);
    expect(option).toBe("full-execution");
  });
});

describe("three pairs of hands", () => {
  test("an incomplete advice is not submitted", async () => {
    const order = await givenOrder(owner, cast);
    const noticeId = await sentNotice(officer, order);
    const { adviceId } = await startAdvice(officer, { noticeId });
    const challengerId = colleague.actor.staffId;
    await expect(submitAdvice(officer, { adviceId, version: 1, challengerId })).rejects.toEqual(
      refused("violationAdvice.incomplete"),
    );
  });

  test("the author cannot be asked to challenge, nor someone of another unit", async () => {
    const order = await givenOrder(owner, cast);
    const { adviceId, version } = await completeAdvice(officer, order);
    const ask = (challengerId: string) => submitAdvice(officer, { adviceId, version, challengerId });
    await expect(ask(officer.actor.staffId)).rejects.toEqual(refused("violationAdvice.not-your-own"));
    await expect(ask(cast.actors.officerB.staffId)).rejects.toEqual(refused("violationAdvice.no-colleague"));
  });

  test("who was not asked does not see it; the author does not challenge it", async () => {
    const { adviceId, version } = await submitted();
    const step = { adviceId, version: version + 1, verdict: "none" } as const;
    await expect(challengeAdvice(cast.occasion("officerA3"), step)).rejects.toThrow("not found");
    await expect(challengeAdvice(officer, step)).rejects.toThrow("not found");
    const covering = cast.occasion("officerA1", { standsInFor: [colleague.actor.staffId] });
    await expect(challengeAdvice(covering, step)).rejects.toEqual(refused("violationAdvice.not-your-own"));
  });

  test("a lead of another unit finds nothing", async () => {
    const { adviceId, version } = await submitted();
    await challengeAdvice(colleague, { adviceId, version: version + 1, verdict: "none" });
    const step = { adviceId, version: version + 2, read: true };
    await expect(approveAdvice(cast.occasion("leadB"), step)).rejects.toThrow("not found");
    await expect(approveAdvice(officer, step)).rejects.toThrow("not found");
  });

  test("the database refuses it too", async () => {
    const { adviceId } = await submitted();
    const set = (column: string, who: string) =>
      owner.query(`update violation_advice set ${column} = $1 where id = $2`, [who, adviceId]);
    await expect(set("challenged_by_id", officer.actor.staffId)).rejects.toThrow("advice_challenge_not_own");
    await expect(set("approver_id", officer.actor.staffId)).rejects.toThrow("advice_approval_not_own");
  });

  test("a stale version is refused and nothing changes", async () => {
    const { adviceId, version } = await submitted();
    const stale = challengeAdvice(colleague, { adviceId, version, verdict: "none" });
    await expect(stale).rejects.toEqual(refused("platform.changed-meanwhile"));
    expect((await adviceRow(adviceId)).state).toBe("challenge");
  });

  test("sent back with a reason it is a draft again", async () => {
    const { adviceId, version } = await submitted();
    await challengeAdvice(colleague, { adviceId, version: version + 1, verdict: "none" });
    await sendBackAdvice(lead, { adviceId, version: version + 2, reason: "Noem de behandeling." });
    expect(await adviceRow(adviceId)).toMatchObject({
      state: "draft",
      sent_back_why: "Noem de behandeling.",
    });
    await saveEarlier(officer, { adviceId, version: version + 3, positive: "Behandeling loopt." });
  });
});

describe("approval", () => {
  test("freezes the text with its hash and sends it in the same transaction", async () => {
    const { adviceId, noticeId } = await approved();
    const row = await adviceRow(adviceId);
    const [body] = await messages(adviceId, "M9");
    expect(row.state).toBe("approved");
    expect(documentHash(row.frozen)).toBe(row.frozen_hash);
    expect(body).toMatchObject({ adviceId, noticeId, documentHash: row.frozen_hash, officeCode: "AMS" });
    expect(body.document.signOff).toMatchObject({ challengeRemark: "Noem het werk.", approver: "leadA" });
    const change = owner.query("update violation_advice set option_reason = 'anders' where id = $1", [
      adviceId,
    ]);
    await expect(change).rejects.toThrow("final");
  });

  test("nobody writes in it afterwards", async () => {
    const { adviceId } = await approved();
    const { version } = await adviceRow(adviceId);
    const fact = {
      adviceId,
      version,
      occurredOn: "01-11-2026",
      sentence: "Nog iets.",
      sourceType: "own",
      favourable: "no",
    } as const;
    await expect(addFact(officer, fact)).rejects.toEqual(refused("violationAdvice.no-longer-draft"));
  });
});

describe("the warning", () => {
  test("draft, approval by another, issued, explained, in force", async () => {
    const order = await givenOrder(owner, cast);
    const text = {
      conditionIds: [order.conditionId],
      facts: "U kwam niet.",
      consequence: "Dan meld ik het.",
    };
    const { warningId } = await draftWarning(officer, { orderId: order.orderId, ...text });
    await submitWarning(officer, { warningId, version: 1 });
    const own = owner.query("update formal_warning set approver_id = author_id where id = $1", [warningId]);
    await expect(own).rejects.toThrow("warning_approval_not_own");
    await approveWarning(lead, { warningId, version: 2 });
    await issueWarning(officer, { warningId, version: 3, issuedOn: "02-11-2026", issuedBy: "hand" });
    await explainWarning(officer, { warningId, version: 4, explained: true });
    expect(await one("select state, issued_by from formal_warning where id = $1", [warningId])).toEqual({
      state: "in-force",
      issued_by: "hand",
    });
    const stand = async (at: string) => {
      const then = cast.occasion("officerA1", { at });
      const { state } = await warningDetail(then, { id: warningId });
      const { lines } = await orderViolations(then, { orderId: order.orderId });
      expect(lines.find(({ id }) => id === warningId)?.state).toBe(state);
      return state;
    };
    expect(await stand("2027-11-02T09:00:00Z")).toBe("in-force");
    expect(await stand("2027-11-03T09:00:00Z")).toBe("lapsed");
    const afterwards = cast.occasion("leadA", { at: "2027-11-03T09:00:00Z" });
    const late = withdrawWarning(afterwards, { warningId, version: 5, reason: "Alsnog een bewijs." });
    await expect(late).rejects.toEqual(refused("violationAdvice.warning-lapsed"));
  });

  test("stands in the advice as lapsed once it no longer counts", async () => {
    const order = await givenOrder(owner, cast);
    const { adviceId } = await completeAdvice(officer, order);
    await withEvent(owner, cast, () =>
      owner.query(
        `insert into formal_warning (order_id, condition_ids, facts, consequence, state, author_id, approver_id, issued_on, issued_by, created_at)
         select id, '{}', 'Kwam niet.', 'Melding.', 'in-force', officer_id, $2, issued, 'hand', issued
         from supervision_order, unnest(array[date '2025-11-01', date '2025-11-02']) as issued where id = $1`,
        [order.orderId, cast.actors.leadA.staffId],
      ),
    );
    const { warnings, candidates } = await adviceDetail(officer, { id: adviceId });
    expect(warnings.map(({ lapsedOn }) => lapsedOn)).toEqual(["2026-11-01", null]);
    const sentences = candidates
      .filter(({ sourceType }) => sourceType === "warning")
      .map((each) => each.sentence);
    expect(sentences.toSorted()).toEqual([
      "Officiële waarschuwing gegeven. Kwam niet.",
      "Officiële waarschuwing gegeven; die is vervallen na 01-11-2026. Kwam niet.",
    ]);
  });
});
