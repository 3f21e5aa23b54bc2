import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openCourier } from "@/lib/exchange/courier";
import { envelopeOf } from "@/lib/exchange/deliver-message";
import { handleMessage } from "@/lib/exchange/handle-message";
import { receive } from "@/lib/exchange/inbox";
import type { Envelope } from "@/lib/exchange/messages/envelope";
import { typeOf } from "@/lib/exchange/messages/kinds";
import { sources } from "@/lib/exchange/parties";
import { messageInHand } from "@/lib/exchange/queries/message-in-hand";
import { signingKey } from "@/lib/exchange/signature/keys";
import { sign } from "@/lib/exchange/signature/signing";
import { closeDatabases } from "@/lib/platform/db";
import { answerChangeRequest } from "@/lib/violation-advice/commands/answer-change-request";
import { askQuestion } from "@/lib/violation-advice/commands/ask-question";
import { sendClauseRequest } from "@/lib/violation-advice/commands/send-clause-request";
import { withdrawClauseRequest } from "@/lib/violation-advice/commands/withdraw-clause-request";
import { documentHash } from "@/lib/violation-advice/document-hash";
import { clauseRequests } from "@/lib/violation-advice/queries/clause-requests";
import { clausesAtOm } from "@/lib/violation-advice/queries/clauses-at-om";
import { omCaseDetail, omCases } from "@/lib/violation-advice/queries/om-cases";
import { orderViolations } from "@/lib/violation-advice/queries/order-violations";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";

const keysDirectory = mkdtempSync(path.join(os.tmpdir(), "baken-clause-"));
process.env.BAKEN_KEYS_DIR = keysDirectory;
const { owner, workerUrl } = await ownedDatabase();
const cast = await people(owner);
const post = openCourier({ workerUrl, keysDirectory });
afterAll(async () => {
  await post.close();
  await closeDatabases();
  rmSync(keysDirectory, { recursive: true, force: true });
});

const lead = cast.occasion("leadA");
const officer = cast.occasion("officerA1");
const om = cast.occasion("omAmsterdam");
const elsewhere = cast.occasion("omRotterdam");
const exchange = cast.occasion("exchange");
const rows = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows;
const one = async (sql: string, values: unknown[] = []) => (await rows(sql, values))[0];
const requestRow = (id: string) => one("select * from clause_request where id = $1", [id]);
const caseRow = (id: string) => one("select * from om_case where external_id = $1", [id]);
const proposal = "Ten hoogste twee keer per jaar, tijdens een huisbezoek, alleen berichtenapps.";

const unclear = (wish: Parameters<typeof givenOrder>[2] = {}) =>
  givenOrder(owner, cast, { clause: { maxChecks: null, per: null, wording: "insufficient" }, ...wish });
async function asked(wish: Parameters<typeof givenOrder>[2] = {}) {
  const order = await unclear(wish);
  const { requestId } = await sendClauseRequest(lead, {
    orderId: order.orderId,
    conditionId: order.conditionId,
    missing: ["manner", "number"],
    proposal,
  });
  return { ...order, requestId };
}
async function answered(requestId: string, answer: "change-applied-for" | "no-change", reason = "") {
  const { id, version } = await caseRow(requestId);
  await answerChangeRequest(om, { caseId: id, version, answer, reason });
}
/** Hands a message to an inbox as the CJIB does, signed; returns its row. */
async function handIn(envelope: Envelope, party: "probation" | "om") {
  const { now } = await one("select now()");
  const jws = await sign(envelope, await signingKey(keysDirectory, "cjib"), now);
  await receive(party, jws);
  return one("select id from exchange_message where message_id = $1", [envelope.id]);
}
const handle = (id: string, attempt = 1) => handleMessage(exchange, id, { keysDirectory, attempt });
let serial = 0;
const envelope = (kind: string, data: unknown): Envelope => {
  serial += 1;
  return {
    specversion: "1.0",
    id: `00000000-0000-4000-8000-${String(serial).padStart(12, "0")}`,
    source: sources.cjib,
    type: typeOf(kind),
    time: "2026-11-02T09:00:00Z",
    datacontenttype: "application/json",
    cjibreference: "CJIB-1",
    data,
  };
};
const bodyOf = async (requestId: string, kind: string) =>
  (
    await one(
      "select p.body from exchange_message m join exchange_payload p on p.message_ref = m.id where m.subject_id = $1 and m.kind = $2 and m.direction = 'out'",
      [requestId, kind],
    )
  ).body;

describe("a request that travels", () => {
  test("from the lead to the OM and back: each side sees it, and the order says so", async () => {
    const { orderId, conditionId, requestId } = await asked();
    expect(await clausesAtOm(officer, { orderId })).toEqual([
      { conditionId, sequence: 1, standing: "asked", on: "2026-11-02" },
    ]);
    await post.carry(lead.at, [requestId]);
    expect(await requestRow(requestId)).toMatchObject({ state: "at-om" });
    const { id } = await caseRow(requestId);
    const opened = await omCaseDetail(om, { id });
    expect(opened).toMatchObject({
      kind: "change-request",
      unchanged: true,
      clock: null,
      request: { proposal, missing: ["manner", "number"], judgement: { wording: "insufficient" } },
    });
    expect(opened.request?.condition.text).toContain("werkt mee aan controle");
    expect((await omCases(om, { page: 1 })).rows.find((row) => row.id === id)?.what).toContain("werkt mee");

    await answered(requestId, "change-applied-for");
    await post.carry(lead.at, [requestId]);
    expect(await requestRow(requestId)).toMatchObject({ state: "answered", answer: "change-applied-for" });
    expect((await omCases(om, { page: 1 })).rows.map((row) => row.id)).not.toContain(id);
    expect(await clausesAtOm(officer, { orderId })).toMatchObject([{ standing: "applied-for" }]);
    const { requests, form } = await clauseRequests(officer, { orderId, conditionId });
    expect(form).toBe("hidden");
    expect(requests).toMatchObject([{ state: "answered", unchanged: true, answeredOn: "2026-11-02" }]);
    const { lines } = await orderViolations(officer, { orderId });
    expect(lines).toMatchObject([{ kind: "request", state: "answered", turn: "nobody", conditionId }]);
  });

  test("says nothing about the person outside its content", async () => {
    const { requestId } = await asked();
    const [{ id }] = await rows("select id from exchange_message where subject_id = $1", [requestId]);
    const found = await messageInHand(exchange, { id });
    if (!found) throw new Error("no message");
    const { data: _, ...around } = envelopeOf(found);
    expect(JSON.stringify(around)).not.toMatch(/Proefpersoon|TZ-|AMS|gegevensdragers/);
    expect(around).toMatchObject({ type: typeOf("M12"), subject: requestId });
  });

  test("the OM that does not apply says why, and the order no longer says that it lies there", async () => {
    const { orderId, conditionId, requestId } = await asked();
    await post.carry(lead.at, [requestId]);
    await expect(answered(requestId, "no-change")).rejects.toMatchObject({
      code: "violationAdvice.say-why-not",
    });
    await answered(requestId, "no-change", "De overwegingen van het vonnis volstaan.");
    await post.carry(lead.at, [requestId]);
    expect(await clausesAtOm(officer, { orderId })).toEqual([]);
    const { requests, form } = await clauseRequests(lead, { orderId, conditionId });
    expect(requests[0]?.answerReason).toContain("overwegingen");
    expect(form).toBe("offered");
  });

  test("a new version of the condition ends what the order says about the old one", async () => {
    const { orderId, conditionId, requestId } = await asked();
    await post.carry(lead.at, [requestId]);
    await answered(requestId, "change-applied-for");
    await post.carry(lead.at, [requestId]);
    await owner.query("set session_replication_role = replica");
    await owner.query("update special_condition set state = 'replaced' where id = $1", [conditionId]);
    await owner.query("set session_replication_role = origin");
    expect(await clausesAtOm(officer, { orderId })).toEqual([]);
    expect((await clauseRequests(lead, { orderId, conditionId })).form).toBe("hidden");
  });
});

describe("messages that come twice, too early or wrong", () => {
  test("the same request, receipt and answer count once", async () => {
    const { requestId } = await asked();
    await post.carry(lead.at, [requestId]);
    const request = await handIn(envelope("M12", await bodyOf(requestId, "M12")), "om");
    await handle(request.id);
    expect(await rows("select id from om_case where external_id = $1", [requestId])).toHaveLength(1);
    await answered(requestId, "change-applied-for");
    await post.carry(lead.at, [requestId]);
    const { version } = await requestRow(requestId);
    const answer = await handIn(envelope("M12A", await bodyOf(requestId, "M12A")), "probation");
    await handle(answer.id);
    await handle(answer.id);
    expect(await requestRow(requestId)).toMatchObject({ state: "answered", version });
  });

  test("an answer waits for the receipt that it overtook, and is handled after it", async () => {
    const { requestId, orderId } = await asked();
    const early = await handIn(
      envelope("M12A", {
        requestId,
        answer: "no-change",
        reason: "Het vonnis is duidelijk.",
        answeredOn: "2026-11-02",
      }),
      "probation",
    );
    await expect(handle(early.id)).rejects.toThrow("waiting for the receipt of the OM");
    const [sent] = await rows("select message_id from exchange_message where subject_id = $1", [requestId]);
    const receipt = await handIn(
      envelope("M6", {
        ref: sent.message_id,
        status: "FORWARDED",
        cjibReference: "CJIB-1",
        reasonCode: null,
      }),
      "probation",
    );
    await handle(receipt.id);
    expect(await requestRow(requestId)).toMatchObject({ state: "at-om", cjib_reference: "CJIB-1" });
    await handle(early.id);
    expect(await requestRow(requestId)).toMatchObject({ state: "answered", order_id: orderId });
  });

  test("an answer to nothing, or without its reason, is set apart", async () => {
    const unknown = await handIn(
      envelope("M12A", {
        requestId: "00000000-0000-4000-9000-000000000009",
        answer: "change-applied-for",
        reason: "",
        answeredOn: "2026-11-02",
      }),
      "probation",
    );
    await handle(unknown.id, 6);
    const state = (id: string) =>
      one("select state, reason_code, organisation_id from exchange_message where id = $1", [id]);
    expect(await state(unknown.id)).toMatchObject({
      state: "quarantined",
      reason_code: "exchange.unknown-subject",
    });
    const { requestId } = await asked();
    const bare = await handIn(
      envelope("M12A", { requestId, answer: "no-change", reason: "", answeredOn: "2026-11-02" }),
      "probation",
    );
    await handle(bare.id);
    expect(await state(bare.id)).toMatchObject({
      state: "quarantined",
      organisation_id: cast.organisation.RN,
    });
  });

  test("a rejected request shows why, can be taken back without a message, and be asked again", async () => {
    const { orderId, conditionId, requestId } = await asked();
    const [sent] = await rows("select message_id from exchange_message where subject_id = $1", [requestId]);
    const receipt = await handIn(
      envelope("M6", {
        ref: sent.message_id,
        status: "REJECTED",
        cjibReference: null,
        reasonCode: "unknown-office",
      }),
      "probation",
    );
    await handle(receipt.id);
    const { version, state } = await requestRow(requestId);
    expect(state).toBe("sent");
    await withdrawClauseRequest(lead, { requestId, version, reason: "Verkeerd parket." });
    expect(
      await rows("select id from exchange_message where kind = 'M12W' and subject_id = $1", [requestId]),
    ).toEqual([]);
    await sendClauseRequest(lead, { orderId, conditionId, missing: ["scope"], proposal });
  });
});

describe("taking it back", () => {
  test("the OM is told and the case leaves its list", async () => {
    const { orderId, requestId } = await asked();
    await post.carry(lead.at, [requestId]);
    const { version } = await requestRow(requestId);
    await withdrawClauseRequest(lead, { requestId, version, reason: "De cliënt is overleden." });
    await post.carry(lead.at, [requestId]);
    expect(await caseRow(requestId)).toMatchObject({
      state: "withdrawn",
      withdrawn_why: "De cliënt is overleden.",
    });
    expect(await clausesAtOm(officer, { orderId })).toEqual([]);
    await expect(answered(requestId, "change-applied-for")).rejects.toMatchObject({
      code: "violationAdvice.not-in-this-state",
    });
  });

  test("an answer that crossed it is noted and changes nothing", async () => {
    const { requestId } = await asked();
    await post.carry(lead.at, [requestId]);
    await answered(requestId, "change-applied-for");
    const { version } = await requestRow(requestId);
    await withdrawClauseRequest(lead, { requestId, version, reason: "Vergissing." });
    await post.carry(lead.at, [requestId]);
    expect(await requestRow(requestId)).toMatchObject({ state: "withdrawn", answer: "change-applied-for" });
    expect(await caseRow(requestId)).toMatchObject({ state: "decided", withdrawn_why: "Vergissing." });
  });
});

describe("who may, and when", () => {
  const ask = (occasion = lead, order: { orderId: string; conditionId: string }) =>
    sendClauseRequest(occasion, {
      orderId: order.orderId,
      conditionId: order.conditionId,
      missing: ["scope"],
      proposal,
    });
  const refused = (code: string) => expect.objectContaining({ code });

  test("only the lead of the unit, and one at a time", async () => {
    const order = await unclear();
    for (const name of ["leadB", "leadC", "officerA1", "omAmsterdam", "administrationRn"] as const)
      await expect(ask(cast.occasion(name), order)).rejects.toThrow("not found");
    const both = await Promise.allSettled([ask(lead, order), ask(cast.occasion("otherLeadA"), order)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(ask(lead, order)).rejects.toEqual(refused("violationAdvice.request-open"));
  });

  test("only about wording that was judged insufficient or doubtful, and with what is missing", async () => {
    const good = await givenOrder(owner, cast);
    await expect(ask(lead, good)).rejects.toEqual(refused("violationAdvice.wording-stands"));
    const { orderId, conditionId } = good;
    expect((await clauseRequests(lead, { orderId, conditionId })).form).toBe("hidden");
    await ask(lead, await unclear({ clause: { wording: "doubtful" } }));
    const order = await unclear();
    const bare = sendClauseRequest(lead, {
      orderId: order.orderId,
      conditionId: order.conditionId,
      missing: [],
      proposal,
    });
    await expect(bare).rejects.toEqual(refused("violationAdvice.missing-unsaid"));
    await expect(ask(lead, await unclear({ state: "closed" }))).rejects.toEqual(
      refused("deviceChecks.order-not-running"),
    );
    await expect(ask(lead, await unclear({ title: "PP" }))).rejects.toEqual(
      refused("violationAdvice.not-to-the-om"),
    );
  });

  test("nobody else sees it: not another unit, office or the administration", async () => {
    const { orderId, conditionId, requestId } = await asked();
    await post.carry(lead.at, [requestId]);
    const { id, version } = await caseRow(requestId);
    for (const name of ["officerB", "leadB", "leadC", "officerA2"] as const)
      await expect(clauseRequests(cast.occasion(name), { orderId, conditionId })).rejects.toThrow(
        "not found",
      );
    expect(await clausesAtOm(cast.occasion("officerB"), { orderId })).toEqual([]);
    await expect(clausesAtOm(cast.occasion("administrationRn"), { orderId })).rejects.toThrow("not found");
    await expect(omCaseDetail(elsewhere, { id })).rejects.toThrow("not found");
    const away = answerChangeRequest(elsewhere, { caseId: id, version, answer: "change-applied-for" });
    await expect(away).rejects.toThrow("not found");
    await expect(
      withdrawClauseRequest(cast.occasion("leadB"), { requestId, version: 1, reason: "x" }),
    ).rejects.toThrow("not found");
    await expect(askQuestion(om, { caseId: id, version, question: "Waarom?" })).rejects.toMatchObject({
      code: "violationAdvice.wait-for-advice",
    });
  });

  test("what was sent is final, in the database too", async () => {
    const { requestId } = await asked();
    const { document, document_hash } = await requestRow(requestId);
    expect(documentHash(document)).toBe(document_hash);
    const change = owner.query(
      `update clause_request set document = '{"proposal": "anders"}' where id = '${requestId}'`,
    );
    await expect(change).rejects.toThrow("clause_request_frozen");
  });
});
