import { describe, expect, test } from "vitest";
import { acknowledgementArrived } from "@/lib/violation-advice/commands/acknowledgement-arrived";
import { answerArrived } from "@/lib/violation-advice/commands/answer-arrived";
import { answerQuestion } from "@/lib/violation-advice/commands/answer-question";
import { approveAdvice } from "@/lib/violation-advice/commands/approve-advice";
import { askQuestion } from "@/lib/violation-advice/commands/ask-question";
import { challengeAdvice } from "@/lib/violation-advice/commands/challenge-advice";
import { confirmDelivery } from "@/lib/violation-advice/commands/confirm-delivery";
import { decideCase } from "@/lib/violation-advice/commands/decide-case";
import { decisionArrived } from "@/lib/violation-advice/commands/decision-arrived";
import { questionArrived } from "@/lib/violation-advice/commands/question-arrived";
import { receiveOmDocument } from "@/lib/violation-advice/commands/receive-om-document";
import { recordCourtOutcome } from "@/lib/violation-advice/commands/record-court-outcome";
import { settleAdvice } from "@/lib/violation-advice/commands/settle-advice";
import { documentHash } from "@/lib/violation-advice/document-hash";
import { adviceMessage, noticeMessage } from "@/lib/violation-advice/messages";
import { adviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { waitingForMe } from "@/lib/violation-advice/queries/approvals";
import { omCaseDetail, omCases } from "@/lib/violation-advice/queries/om-cases";
import { adviceStage } from "@/tests/support/advice-stage";

const { cast, officer, colleague, lead, one, adviceRow, messages, submitted, approved } = await adviceStage();
const exchange = cast.occasion("exchange");
const om = cast.occasion("omAmsterdam");
const caseRow = (externalId: string) => one("select * from om_case where external_id = $1", [externalId]);
const refused = (code: string) => expect.objectContaining({ code });

async function atOm() {
  const made = await approved();
  const cjibReference = "CJIB-1";
  for (const [subjectId, about] of [
    [made.noticeId, "M8"],
    [made.adviceId, "M9"],
  ] as const) {
    for (const status of ["ACCEPTED", "FORWARDED"] as const)
      await acknowledgementArrived(exchange, { subjectId, about, status, cjibReference, reason: "" });
  }
  const [notice] = await messages(made.noticeId, "M8");
  const [advice] = await messages(made.adviceId, "M9");
  await receiveOmDocument(exchange, { kind: "M8", cjibReference, body: noticeMessage.parse(notice) });
  await receiveOmDocument(exchange, { kind: "M9", cjibReference, body: adviceMessage.parse(advice) });
  return made;
}

describe("the chain", () => {
  test("delivered, accepted, forwarded; twice the same changes nothing", async () => {
    const { adviceId } = await approved();
    await confirmDelivery(exchange, { subjectId: adviceId, kind: "M9" });
    expect((await adviceRow(adviceId)).state).toBe("sent");
    const receipt = {
      subjectId: adviceId,
      about: "M9",
      status: "FORWARDED",
      cjibReference: "CJIB-2",
      reason: "",
    } as const;
    await acknowledgementArrived(exchange, receipt);
    await acknowledgementArrived(exchange, receipt);
    expect(await adviceRow(adviceId)).toMatchObject({ state: "at-om", cjib_reference: "CJIB-2" });
  });

  test("a rejection stands with the advice", async () => {
    const { adviceId } = await approved();
    const receipt = {
      subjectId: adviceId,
      about: "M9",
      status: "REJECTED",
      cjibReference: null,
      reason: "Onbekend parket",
    } as const;
    await acknowledgementArrived(exchange, receipt);
    expect(await adviceRow(adviceId)).toMatchObject({ state: "sent", rejected_why: "Onbekend parket" });
  });

  test("the OM does not take in an advice before its notice", async () => {
    const { adviceId } = await approved();
    const [body] = await messages(adviceId, "M9");
    const early = receiveOmDocument(exchange, {
      kind: "M9",
      cjibReference: "CJIB-3",
      body: adviceMessage.parse(body),
    });
    await expect(early).rejects.toThrow("waiting for the notice");
  });

  test("question, answer, decision and judgment travel back; the order follows", async () => {
    const { adviceId, orderId } = await atOm();
    let omCase = await caseRow(adviceId);
    expect(documentHash(omCase.document)).toBe(omCase.document_hash);

    await askQuestion(om, {
      caseId: omCase.id,
      version: omCase.version,
      question: "Weet zijn advocaat dit?",
    });
    const [question] = await messages(adviceId, "M5Q");
    await questionArrived(exchange, question);
    await questionArrived(exchange, question);
    let advice = await adviceRow(adviceId);
    expect(advice.state).toBe("question-asked");
    const reply = {
      adviceId,
      version: advice.version,
      questionId: question.questionId,
      answer: "Ja, sinds gisteren.",
    };
    await answerQuestion(officer, reply);
    const [answer] = await messages(adviceId, "M5A");
    await answerArrived(exchange, answer);

    omCase = await caseRow(adviceId);
    expect(omCase.state).toBe("open");
    const decision = {
      caseId: omCase.id,
      version: omCase.version,
      decision: "partly",
      measure: "VORDERING_TUL_GEDEELTELIJK",
      applicationFiled: "yes",
    } as const;
    await expect(decideCase(om, decision)).rejects.toEqual(refused("violationAdvice.reason-missing"));
    await decideCase(om, { ...decision, reasonCode: "proportionality", reason: "Vaker geweigerd." });
    const [decided] = await messages(adviceId, "M5");
    await decisionArrived(exchange, decided);
    expect(await adviceRow(adviceId)).toMatchObject({ state: "at-court", om_decision: "partly" });

    omCase = await caseRow(adviceId);
    const outcome = {
      caseId: omCase.id,
      version: omCase.version,
      outcome: "TOEWIJZING_GEDEELTELIJK",
      courtOn: "02-11-2026",
      executedDays: 30,
    } as const;
    await recordCourtOutcome(om, outcome);
    const court = (await messages(adviceId, "M5")).find((body) => body.part === "court");
    await decisionArrived(exchange, court);
    advice = await adviceRow(adviceId);
    expect(advice).toMatchObject({ state: "court-decided", executed_days: 30 });
    expect(await one("select state, suspended_days from supervision_order where id = $1", [orderId])).toEqual(
      {
        state: "running",
        suspended_days: 60,
      },
    );
    await settleAdvice(officer, {
      adviceId,
      version: advice.version,
      clientTold: true,
      orderFollowed: true,
      note: "Besproken.",
    });
    expect((await adviceRow(adviceId)).state).toBe("settled");
  });

  test("another office finds nothing", async () => {
    const { adviceId } = await atOm();
    const omCase = await caseRow(adviceId);
    const ask = askQuestion(cast.occasion("omRotterdam"), {
      caseId: omCase.id,
      version: omCase.version,
      question: "Waarom?",
    });
    await expect(ask).rejects.toThrow("not found");
  });
});

describe("who sees it", () => {
  test("the colleague who was asked reads the advice, and no longer once it is approved", async () => {
    const { adviceId, version } = await submitted();
    const seen = await adviceDetail(colleague, { id: adviceId });
    expect(seen).toMatchObject({ state: "challenge", asked: true, mine: false });
    expect(seen.document?.facts).toHaveLength(1);
    expect((await waitingForMe(colleague, {})).challenges.map((row) => row.id)).toContain(adviceId);
    await challengeAdvice(colleague, { adviceId, version: version + 1, verdict: "none" });
    const waiting = (await waitingForMe(lead, {})).approvals;
    expect(waiting.map((row) => row.id)).toContain(adviceId);
    await approveAdvice(lead, { adviceId, version: version + 2, read: true });
    await expect(adviceDetail(colleague, { id: adviceId })).rejects.toThrow("not found");
    expect(await adviceDetail(lead, { id: adviceId })).toMatchObject({ unchanged: true });
  });

  test("the OM reads the document of its own office and nothing of another", async () => {
    const { adviceId } = await atOm();
    const { id } = await caseRow(adviceId);
    const opened = await omCaseDetail(om, { id });
    expect(opened).toMatchObject({ unchanged: true, kind: "advice", clock: { state: "running" } });
    const elsewhere = cast.occasion("omRotterdam");
    await expect(omCaseDetail(elsewhere, { id })).rejects.toThrow("not found");
    expect((await omCases(elsewhere, { page: 1, state: "all" })).rows).toEqual([]);
    expect((await omCases(om, { page: 1 })).rows.map((row) => row.id)).toContain(id);
  });
});
