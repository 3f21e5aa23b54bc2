import { randomUUID } from "node:crypto";
import type { Order, Put } from "./order-rows";
import type { People } from "./people";

const at = "2026-10-01T09:00:00Z";
const on = "2026-10-01";

/** The smallest notice that the prosecutor's screen can read. */
const noticeSeenByOm = {
  format: "notice-1",
  heading: {
    ...{
      clientName: "Test",
      clientBirthOn: null,
      skn: null,
      orderExternalId: "x",
      title: "VV",
      caseNumbers: [],
    },
    ...{ court: "x", judgmentOn: null, probationStartOn: null, probationEndOn: null, suspendedDays: null },
    ...{ officeCode: "AMS", organisation: "RN", unit: "Noord", author: "x" },
  },
  ...{ urgent: false, establishedOn: on, facts: "x" },
  conditions: [{ sequence: 1, version: 1, code: "MELDPLICHT", law: "Sr", article: "14c", text: "x" }],
};

/** The smallest request to change a clause that a screen can read. */
const requestThatWasSent = {
  ...{ format: "clause-request-1", heading: noticeSeenByOm.heading, condition: noticeSeenByOm.conditions[0] },
  ...{ judgement: { wording: "insufficient", by: "x", on: null, why: "" }, missing: ["manner"] },
  ...{ meanwhile: ["no-device-check"], proposal: "x" },
};

/** Warning, notice, advice and request of an order, and the case of the OM. */
export async function putPapers(put: Put, { orderId: order_id, conditionId }: Order, cast: People) {
  const own = { order_id, author_id: cast.actors.officerA1.staffId, created_at: at };
  const condition_ids = [conditionId];
  await put("formal_warning", { ...own, condition_ids, facts: "x", state: "draft" });
  const notice_id = await put("violation_notice", {
    ...own,
    condition_ids,
    facts: "x",
    established_on: on,
    state: "draft",
  });
  await put("clause_request", {
    ...{ order_id, condition_id: conditionId, author_id: cast.actors.leadA.staffId },
    ...{ state: "sent", document: requestThatWasSent, document_hash: "x", sent_at: at },
  });
  const challenger_id = cast.actors.officerA3.staffId;
  const advice_id = await put("violation_advice", {
    ...own,
    condition_ids,
    notice_id,
    challenger_id,
    state: "challenge",
    blocks: { advice: { option: "continue" } },
  });
  await put("advice_fact", { advice_id, order_id, occurred_on: on, sentence: "x", source_type: "contact" });
  await put("advice_question", { advice_id, order_id, question: "x", asked_at: at });
  const case_id = await put("om_case", {
    ...{
      office_code: "AMS",
      external_id: randomUUID(),
      kind: "notice",
      cjib_reference: randomUUID(),
      urgent: false,
    },
    ...{ document: noticeSeenByOm, document_hash: "x", received_at: at, state: "received" },
  });
  await put("om_question", {
    case_id,
    question: "x",
    asked_by_id: cast.actors.omAmsterdam.staffId,
    asked_at: at,
  });
}
