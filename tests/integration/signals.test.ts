import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Occasion } from "@/lib/platform/occasion";
import { chooseResponse } from "@/lib/signals/commands/choose-response";
import { closeSignal } from "@/lib/signals/commands/close-signal";
import { investigateSignal } from "@/lib/signals/commands/investigate-signal";
import { judgeSignal } from "@/lib/signals/commands/judge-signal";
import { recordHearing } from "@/lib/signals/commands/record-hearing";
import { reportSignal } from "@/lib/signals/commands/report-signal";
import { signalDetail } from "@/lib/signals/queries";
import { writeNotice } from "@/lib/violation-advice/commands/write-notice";
import { orderViolations } from "@/lib/violation-advice/queries/order-violations";
import { testDatabase } from "@/tests/support/database";
import { givenOrder, type People, people } from "@/tests/support/people";

let owner: pg.Client;
let cast: People;
let officer: Occasion;

beforeAll(async () => {
  const { ownerUrl } = await testDatabase();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  cast = await people(owner);
  officer = cast.occasion("officerA1");
});
afterAll(() => owner.end());

const refused = (code: string) => expect.objectContaining({ code });
const stateOf = async (id: string) =>
  (await owner.query("select state from signal where id = $1", [id])).rows[0].state;

async function investigated() {
  const order = await givenOrder(owner, cast);
  const { orderId, conditionId } = order;
  const { signalId } = await reportSignal(officer, {
    orderId,
    kind: "provider-report",
    fact: "Kwam niet bij de behandelaar.",
  });
  await investigateSignal(officer, { signalId, version: 1, conditionId });
  return { ...order, signalId };
}

test("nobody judges a violation before the client was heard", async () => {
  const { signalId } = await investigated();
  const verdict = { signalId, judgement: "culpable", judgedNote: "Tweede keer." } as const;
  await expect(judgeSignal(officer, { ...verdict, version: 2 })).rejects.toEqual(
    refused("signals.hear-first"),
  );
  await recordHearing(officer, {
    signalId,
    version: 2,
    hearing: "attempted",
    hearingNote: "Twee keer gebeld.",
  });
  await judgeSignal(officer, { ...verdict, version: 3 });
  expect(await stateOf(signalId)).toBe("violation");
});

test("heard without words, or not heard without a reason, is refused", async () => {
  const { signalId } = await investigated();
  const hear = (hearing: "heard" | "not-for-safety") =>
    recordHearing(officer, { signalId, version: 2, hearing });
  await expect(hear("heard")).rejects.toEqual(refused("signals.words-missing"));
  await expect(hear("not-for-safety")).rejects.toEqual(refused("signals.hearing-why"));
});

test("an excusable violation gets no paper", async () => {
  const { signalId } = await investigated();
  await recordHearing(officer, { signalId, version: 2, hearing: "heard", clientView: "Ik was ziek." });
  await judgeSignal(officer, {
    signalId,
    version: 3,
    judgement: "excusable",
    judgedNote: "Ziek, met bewijs.",
  });
  const warn = chooseResponse(officer, { signalId, version: 4, response: "warning" });
  await expect(warn).rejects.toEqual(refused("signals.excusable-light"));
  await chooseResponse(officer, { signalId, version: 4, response: "talk" });
  await closeSignal(officer, { signalId, version: 5, clientTold: true });
  expect(await stateOf(signalId)).toBe("settled");
});

test("with a notice as response it settles when the notice leaves, and the tab tells both", async () => {
  const { signalId, orderId, conditionId } = await investigated();
  await recordHearing(officer, { signalId, version: 2, hearing: "heard", clientView: "Geen zin." });
  await judgeSignal(officer, { signalId, version: 3, judgement: "culpable", judgedNote: "Derde keer." });
  await chooseResponse(officer, { signalId, version: 4, response: "advice" });
  const early = closeSignal(officer, { signalId, version: 5, clientTold: true });
  await expect(early).rejects.toEqual(refused("signals.paper-not-final"));
  await writeNotice(officer, {
    orderId,
    signalId,
    conditionIds: [conditionId],
    establishedOn: "01-11-2026",
    facts: "Kwam niet.",
    urgent: "no",
  });
  expect(await stateOf(signalId)).toBe("settled");
  const { lines } = await orderViolations(officer, { orderId });
  expect(lines.map((line) => [line.kind, line.turn]).toSorted()).toEqual([
    ["notice", "cjib"],
    ["signal", "nobody"],
  ]);
});

test("another officer finds nothing; the lead of the unit looks and the look is logged", async () => {
  const { signalId } = await investigated();
  await expect(signalDetail(cast.occasion("officerA2"), { id: signalId })).rejects.toThrow("not found");
  await expect(signalDetail(cast.occasion("leadB"), { id: signalId })).rejects.toThrow("not found");
  await signalDetail(cast.occasion("leadA"), { id: signalId });
  const { rows } = await owner.query("select outcome from access_event where subject_id = $1 order by id", [
    signalId,
  ]);
  expect(rows.map((row) => row.outcome)).toEqual(["not-found", "not-found", "opened"]);
});
