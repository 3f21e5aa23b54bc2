import { describe, expect, test } from "vitest";
import { stepsAfter } from "@/lib/exchange/cjib/steps";
import { handlers } from "@/lib/exchange/handlers";
import { bodies } from "@/lib/exchange/messages/catalogue";
import { typeOf } from "@/lib/exchange/messages/kinds";
import { sources } from "@/lib/exchange/parties";
import { decideCase } from "@/lib/violation-advice/commands/decide-case";
import { decisionArrived } from "@/lib/violation-advice/commands/decision-arrived";
import { receiveOmDocument } from "@/lib/violation-advice/commands/receive-om-document";
import { withdrawAdvice } from "@/lib/violation-advice/commands/withdraw-advice";
import { withdrawalArrived } from "@/lib/violation-advice/commands/withdrawal-arrived";
import { adviceMessage, noticeMessage } from "@/lib/violation-advice/messages";
import { omCaseDetail, omCases } from "@/lib/violation-advice/queries/om-cases";
import { adviceStage } from "@/tests/support/advice-stage";
import { withEvent } from "@/tests/support/with-event";

const { owner, cast, lead, one, adviceRow, messages, submitted, approved } = await adviceStage();
const exchange = cast.occasion("exchange");
const om = cast.occasion("omAmsterdam");
const elsewhere = cast.occasion("omRotterdam");
const caseRow = (externalId: string) => one("select * from om_case where external_id = $1", [externalId]);
const reason = "Het feit bleek van een ander.";

async function forward(made: { readonly noticeId: string; readonly adviceId: string }) {
  const [notice] = await messages(made.noticeId, "M8");
  const [advice] = await messages(made.adviceId, "M9");
  await receiveOmDocument(exchange, { kind: "M8", cjibReference: "C-1", body: noticeMessage.parse(notice) });
  await receiveOmDocument(exchange, { kind: "M9", cjibReference: "C-1", body: adviceMessage.parse(advice) });
}

const withdraw = async (adviceId: string) =>
  withdrawAdvice(lead, { adviceId, version: (await adviceRow(adviceId)).version, reason });

describe("an advice that is withdrawn", () => {
  test("after it left is followed by a withdrawal; the case leaves the list and says when and why", async () => {
    const made = await approved();
    await forward(made);
    await withdraw(made.adviceId);
    const [body] = await messages(made.adviceId, "M9W");
    expect(bodies.M9W.parse(body)).toMatchObject({ adviceId: made.adviceId, officeCode: "AMS", reason });
    await withdrawalArrived(exchange, body);
    await withdrawalArrived(exchange, body);
    const omCase = await caseRow(made.adviceId);
    expect(omCase).toMatchObject({ state: "withdrawn", withdrawn_why: reason });
    expect((await omCases(om, { page: 1 })).rows.map(({ id }) => id)).not.toContain(omCase.id);
    expect((await omCases(om, { page: 1, state: "all" })).rows.map(({ id }) => id)).toContain(omCase.id);
    expect(await omCaseDetail(om, { id: omCase.id })).toMatchObject({ withdrawnWhy: reason, clock: null });
    await expect(
      decideCase(om, {
        caseId: omCase.id,
        version: omCase.version,
        decision: "followed",
        measure: "GEEN_ACTIE",
        applicationFiled: "no",
        reason: "",
      }),
    ).rejects.toMatchObject({ code: "violationAdvice.not-in-this-state" });
  });

  test("before it left sends nothing", async () => {
    const made = await submitted();
    await withdraw(made.adviceId);
    expect(await messages(made.adviceId, "M9W")).toEqual([]);
  });

  test("waits at the OM when it overtook its advice, and has its effect after it", async () => {
    const made = await approved();
    await withdraw(made.adviceId);
    const [body] = await messages(made.adviceId, "M9W");
    await expect(withdrawalArrived(exchange, body)).rejects.toThrow("waiting for what it withdraws");
    await forward(made);
    await withdrawalArrived(exchange, body);
    expect(await caseRow(made.adviceId)).toMatchObject({ state: "withdrawn" });
  });

  test("that crossed the decision: the decision stands on both sides", async () => {
    const made = await approved();
    await forward(made);
    const { id, version } = await caseRow(made.adviceId);
    await decideCase(om, {
      caseId: id,
      version,
      decision: "followed",
      measure: "WAARSCHUWING_BRIEF",
      applicationFiled: "no",
      reason: "",
    });
    await withdraw(made.adviceId);
    const [body] = await messages(made.adviceId, "M9W");
    await withdrawalArrived(exchange, body);
    const [decision] = await messages(made.adviceId, "M5");
    await decisionArrived(exchange, decision);
    expect(await caseRow(made.adviceId)).toMatchObject({ state: "decided", withdrawn_why: reason });
    expect(await adviceRow(made.adviceId)).toMatchObject({ state: "withdrawn", om_decision: "followed" });
  });

  test("goes through the CJIB, which passes it on and confirms it", () => {
    const steps = stepsAfter(
      {
        specversion: "1.0",
        id: "00000000-0000-4000-8000-000000000001",
        source: sources.probation,
        type: typeOf("M9W"),
        time: "2026-11-02T09:00:00Z",
        datacontenttype: "application/json",
        data: {},
      },
      "probation",
    );
    expect(steps.map(({ to }) => to)).toEqual(["probation", "om", "probation"]);
    expect(Object.keys(handlers.om)).toContain("M9W");
  });
});

describe("the list of an office", () => {
  const document = (name: string, skn: string | null, caseNumbers: readonly string[]) => ({
    heading: { clientName: name, title: "x", skn, caseNumbers },
    facts: "x",
  });
  async function given(
    name: string,
    set: Partial<Record<"state" | "office" | "at" | "decidedOn" | "skn", string>> & { urgent?: true } = {},
  ) {
    const { rows } = await withEvent(owner, cast, () =>
      owner.query(
        `insert into om_case (office_code, external_id, kind, cjib_reference, urgent, document, document_hash, received_at, state, decided_on)
         values ($1, gen_random_uuid(), 'notice', 'X', $2, $3, 'x', $4, $5, $6) returning id`,
        [
          set.office ?? "AMS",
          set.urgent ?? false,
          document(name, set.skn ?? null, set.skn ? ["0198765421"] : []),
          set.at ?? "2026-01-05T10:00:00Z",
          set.state ?? "open",
          set.decidedOn ?? null,
        ],
      ),
    );
    return rows[0].id as string;
  }
  const found = async (typed: string, who = om) => {
    const { rows, total } = await omCases(who, { page: 1, state: "all", typed });
    expect(total).toBe(rows.length);
    return rows.map(({ id }) => id);
  };

  test("finds names and numbers in any spelling, within the own office only", async () => {
    const double = await given("Çağla Łukasz-de Børre", { skn: "77001122" });
    const other = await given("Cagla Anders", { office: "ROT" });
    for (const typed of ["cagla", "ÇAĞLA", "lukasz", "Borre", "lukasz borre", "cagla bor", "lukaszde"])
      expect(await found(typed), typed).toEqual([double]);
    for (const typed of ["01/987654-21", "0198765421", "01 987654 21", "77 001 122"])
      expect(await found(typed), typed).toEqual([double]);
    expect(await found("cagla", elsewhere)).toEqual([other]);
    expect(await found("caglanders")).toEqual([]);
    expect(await found("01/987654-22")).toEqual([]);
    expect(await omCases(om, { page: 1, state: "all", typed: "a" })).toMatchObject({
      tooShort: true,
      rows: [],
    });
  });

  test("puts what waits first, urgent and then oldest, and of the rest the newest", async () => {
    const name = "Volgorde Proef";
    const old = await given(name, { state: "decided", decidedOn: "2026-02-01" });
    const recent = await given(name, {
      state: "decided",
      decidedOn: "2026-09-01",
      at: "2025-12-01T10:00:00Z",
    });
    const young = await given(name, { at: "2026-06-01T10:00:00Z" });
    const elder = await given(name, { at: "2026-05-01T10:00:00Z" });
    const urgent = await given(name, { urgent: true, at: "2026-07-01T10:00:00Z" });
    expect(await found("volgorde")).toEqual([urgent, elder, young, recent, old]);
  });

  test("counts what it shows, list by list", async () => {
    for (const state of ["todo", "question-asked", "at-court", "decided", "all"] as const) {
      const { rows, total } = await omCases(om, { page: 1, state });
      expect(total, state).toBe(rows.length);
    }
    expect((await omCases(om, { page: 1 })).total).toBe((await omCases(om, { page: 1 })).counts.open);
  });
});
