import { describe, expect, test } from "vitest";
import { type FileFacts, todoOf } from "./todo";

const file = (facts: Partial<FileFacts>): FileFacts => ({
  state: "step-1",
  steps: [],
  items: 0,
  unscored: 5,
  lead: "dji",
  handover: null,
  ...facts,
});
const what = (facts: Partial<FileFacts>, party: "dji" | "probation") =>
  todoOf(file(facts), party).map((todo) => todo.what);

describe("what must I do now", () => {
  test.each([
    ["step-1", ["wait"], ["record-knowledge"]],
    ["step-2", ["share"], ["share"]],
    ["step-3-decision", ["decide"], ["decide"]],
    ["step-3-research", ["wait"], ["deliver"]],
    ["step-4-effort", ["wait"], ["deliver"]],
    ["shortened", ["begin-handover"], ["begin-handover"]],
    ["handover", ["offer-lead", "score-basics"], ["wait", "score-basics"]],
    ["closed", [], []],
  ])("in %s DJI: %s, probation: %s", (state, dji, probation) => {
    expect(what({ state }, "dji")).toEqual(dji);
    expect(what({ state }, "probation")).toEqual(probation);
  });

  test("who has ticked or answered waits for the other", () => {
    const steps = [{ number: 3, outcome: "no", dji: "someone", probation: null }];
    expect(what({ state: "step-3-decision", steps }, "dji")).toEqual(["wait"]);
    expect(what({ state: "step-3-decision", steps }, "probation")).toEqual(["agree"]);
  });

  test("an offer of the lead goes first, for whoever may answer it", () => {
    const handover = { from: "dji", to: "probation" } as const;
    expect(what({ handover }, "probation")).toEqual(["answer-lead", "record-knowledge"]);
    expect(what({ handover }, "dji")).toEqual(["wait"]);
    expect(what({ handover: { from: "dji", to: "municipality" } }, "dji")).toEqual(["answer-lead", "wait"]);
  });

  test("with the lead handed over and all scored, it closes", () => {
    expect(what({ state: "handover", lead: "probation", unscored: 0 }, "dji")).toEqual(["close"]);
  });
});
