import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { mayAccept, missingItems, type OrderUnderReview } from "./completeness";

const complete: OrderUnderReview = {
  principalReference: "AICE-2026-0001",
  receivedOn: localDate("2026-09-20"),
  familyName: "Testpersoon",
  birthOn: localDate("1990-02-03"),
  chainNumber: "1234567",
  caseNumbers: ["1012345626"],
  officeCode: "ROT",
  title: "VV",
  sanctionRegime: "adult",
  court: "Rechtbank Rotterdam",
  judgmentOn: localDate("2026-09-01"),
  finalOn: localDate("2026-09-16"),
  immediatelyEnforceable: false,
  probationStartOn: localDate("2026-09-16"),
  probationMonths: 24,
  suspendedDays: 90,
  conditions: [{ sequence: 1, code: "MELDPLICHT", text: "dat de veroordeelde zich meldt" }],
};
const codes = (order: OrderUnderReview) => missingItems(order).map((item) => item.code);

test("a complete order misses nothing", () => {
  expect(missingItems(complete)).toEqual([]);
});

test("an empty order is told everything at once, not the first thing", () => {
  const empty: OrderUnderReview = {
    ...complete,
    principalReference: " ",
    receivedOn: null,
    familyName: "",
    caseNumbers: [],
    officeCode: "",
    judgmentOn: null,
    finalOn: null,
    probationStartOn: null,
    probationMonths: null,
    conditions: [],
  };
  expect(codes(empty)).toEqual([
    "principal-reference",
    "receipt-date",
    "family-name",
    "case-number",
    "office",
    "judgment-date",
    "final-date",
    "period-start",
    "period-length",
    "conditions",
  ]);
  expect(mayAccept(empty)).toBe(false);
});

test("each condition without its verbatim text is named by its number", () => {
  const conditions = [...complete.conditions, { sequence: 2, code: "CONTACTVERBOD", text: " " }];
  expect(missingItems({ ...complete, conditions })).toEqual([
    { code: "condition-text", weight: "required", condition: 2 },
  ]);
});

describe("what an order needs depends on its title", () => {
  test("Sr 14e: an order that applies at once is not final yet, and the judgment may follow", () => {
    expect(codes({ ...complete, immediatelyEnforceable: true, finalOn: null })).toEqual([]);
  });

  test("suspended pre-trial detention has no probation period (Sv 80)", () => {
    const suspension = {
      ...complete,
      title: "SVH",
      finalOn: null,
      probationStartOn: null,
      probationMonths: null,
    };
    expect(codes({ ...suspension, suspendedDays: null })).toEqual([]);
  });

  test("conditional release comes from the OM: no judgment of its own", () => {
    expect(
      codes({ ...complete, title: "VI", judgmentOn: null, finalOn: null, court: "", suspendedDays: null }),
    ).toEqual([]);
  });

  test("a penitentiary programme goes to DJI, not to an OM office", () => {
    expect(
      codes({ ...complete, title: "PP", officeCode: "", judgmentOn: null, court: "", suspendedDays: null }),
    ).toEqual([]);
  });

  test("an unknown title and a youth sanction are refused", () => {
    expect(codes({ ...complete, title: "PIJ", sanctionRegime: "youth" })).toContain("title");
    expect(codes({ ...complete, sanctionRegime: "youth" })).toEqual(["adult-sanction"]);
  });
});

test("what may follow later does not stop an order from being accepted", () => {
  const bare = { ...complete, birthOn: null, chainNumber: null, court: "", suspendedDays: null };
  expect(codes(bare)).toEqual(["birth-date", "chain-number", "court", "suspended-part"]);
  expect(mayAccept(bare)).toBe(true);
});
