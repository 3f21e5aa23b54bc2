import { expect, test } from "vitest";
import type { Envelope } from "../messages/envelope";
import { kindOf, typeOf } from "../messages/kinds";
import { sources } from "../parties";
import { orderStep, stepsAfter } from "./steps";

const message = (kind: string, from: "probation" | "om"): Envelope => ({
  specversion: "1.0",
  id: "11111111-1111-4111-8111-111111111111",
  source: sources[from],
  type: typeOf(kind),
  time: "2026-11-02T09:00:00Z",
  subject: "22222222-2222-4222-8222-222222222222",
  datacontenttype: "application/json",
  data: { any: "thing" },
});

const shown = (kind: string, from: "probation" | "om") =>
  stepsAfter(message(kind, from), from).map(({ to, envelope, after }) => [
    kindOf(envelope.type),
    to,
    (envelope.data as { status?: string }).status ?? "passed on",
    after === null ? "at once" : "afterwards",
  ]);

test("notice, advice and answer go on to the OM; probation hears when they are there", () => {
  for (const kind of ["M8", "M9", "M5A"]) {
    expect(shown(kind, "probation")).toEqual([
      ["M6", "probation", "ACCEPTED", "at once"],
      [kind, "om", "passed on", "at once"],
      ["M6", "probation", "FORWARDED", "afterwards"],
    ]);
  }
});

test("decisions and questions go on to probation", () => {
  expect(shown("M5Q", "om").slice(1)).toEqual([
    ["M5Q", "probation", "passed on", "at once"],
    ["M6", "om", "FORWARDED", "afterwards"],
  ]);
});

test("a start or a closing ends at the CJIB, and a receipt gets no receipt", () => {
  expect(shown("M7", "probation")).toEqual([["M6", "probation", "ACCEPTED", "at once"]]);
  expect(shown("M6", "om")).toEqual([]);
});

test("done again it is the same message, told apart from what it answers", () => {
  const [first, second] = [
    stepsAfter(message("M9", "probation"), "probation"),
    stepsAfter(message("M9", "probation"), "probation"),
  ];
  expect(first).toEqual(second);
  const ids = first.map(({ envelope }) => envelope.id);
  expect(new Set([...ids, message("M9", "probation").id]).size).toBe(4);
  expect(first[1]?.envelope).toMatchObject({
    correlationid: message("M9", "probation").id,
    source: sources.cjib,
  });
  const order = { externalId: "AICE-1" };
  const [early, late] = ["2026-01-01", "2026-02-02"].map(
    (day) => orderStep(order, new Date(day)).envelope.id,
  );
  expect(early).toBe(late);
});
