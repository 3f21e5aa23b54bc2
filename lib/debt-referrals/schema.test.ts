import { parseWithZod } from "@conform-to/zod/v4";
import { expect, test } from "vitest";
import type { z } from "zod";
import {
  recordConsentSchema,
  recordDecisionSchema,
  recordScreeningSchema,
  sendReferralSchema,
  withdrawReferralSchema,
} from "./schema";

const id = "01a20301-e552-75fb-be10-4bdcdcd28c3f";

/** As a browser posts it: one entry a field, several for ticked boxes, nothing for boxes left open. */
function posted<S extends z.ZodType>(schema: S, entries: readonly (readonly [string, string])[]) {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return parseWithZod(data, { schema });
}

const screening = [
  ["orderId", id],
  ["screenedOn", "2-11-2026"],
  ["income", "benefit"],
  ["costsCovered", "no"],
  ["unopenedLetters", "unknown"],
  ["total", "unknown"],
  ["stress", "10"],
  ["willing", "yes"],
  ["offenceLink", "none"],
] as const;

test("a screening without a single tick, and with one and with two", () => {
  expect(posted(recordScreeningSchema, screening)).toMatchObject({
    status: "success",
    value: { screenedOn: "2026-11-02", creditors: [], threats: [], stress: 10, firstWish: "" },
  });
  const ticked = posted(recordScreeningSchema, [
    ...screening,
    ["threats", "eviction"],
    ["creditors", "landlord"],
    ["creditors", "other"],
  ]);
  expect(ticked).toMatchObject({ value: { threats: ["eviction"], creditors: ["landlord", "other"] } });
});

test("stress is a whole number from 0 to 10, and there are no unknown creditors", () => {
  for (const stress of ["11", "-1", "2.5", "veel", ""]) {
    const other = screening.map(([name, value]) => [name, name === "stress" ? stress : value] as const);
    expect(posted(recordScreeningSchema, other).status).toBe("error");
  }
  expect(posted(recordScreeningSchema, [...screening, ["creditors", "Jan de Vries"]]).status).toBe("error");
});

const act = [
  ["id", id],
  ["version", "2"],
] as const;

test("nothing counts as sent without the tick", () => {
  const sent = [...act, ["sentOn", "02-11-2026"], ["shown", "a".repeat(64)]] as const;
  expect(posted(sendReferralSchema, sent).status).toBe("error");
  expect(posted(sendReferralSchema, [...sent, ["agreed", "on"]])).toMatchObject({
    value: { agreed: true, version: 2 },
  });
});

test("consent without anything extra is consent for the needed part only", () => {
  expect(posted(recordConsentSchema, [...act, ["consentOn", "02-11-2026"]])).toMatchObject({
    value: { scope: [] },
  });
});

test("an admission posts no ground and no plan B, a withdrawal may be told or not", () => {
  const admitted = [
    ...act,
    ["decision", "admitted"],
    ["decisionOn", "02-11-2026"],
    ["ground", ""],
    ["planB", ""],
  ] as const;
  expect(posted(recordDecisionSchema, admitted)).toMatchObject({ value: { planB: "" } });
  const withdrawn = [...act, ["withdrawnOn", "02-11-2026"], ["reason", "Wil niet meer"]] as const;
  expect(posted(withdrawReferralSchema, withdrawn)).toMatchObject({ value: { told: false } });
  expect(posted(withdrawReferralSchema, [...withdrawn, ["told", "on"]])).toMatchObject({
    value: { told: true },
  });
});
