import { expect, test } from "vitest";
import { linkedActs, mayWeigh, pageActs } from "./acts";

test("an officer starts, and only the lead closes", () => {
  expect(linkedActs("assigned", "officer")).toEqual(["start"]);
  expect(pageActs("closing", "officer")).toEqual([]);
  expect(pageActs("closing", "teamLead")).toEqual(["close", "reopen"]);
});

test("a running order is suspended or rounded off by its officer, and can get another officer or unit from the lead", () => {
  expect(pageActs("running", "officer")).toEqual(["suspend", "begin-closing", "set-level"]);
  expect(linkedActs("running", "teamLead")).toEqual(["reassign", "transfer"]);
});

test("administration reviews and does nothing else", () => {
  expect(linkedActs("received", "administration")).toEqual(["begin-review"]);
  expect(pageActs("running", "administration")).toEqual([]);
  expect(mayWeigh("closing", "administration")).toBe(false);
});
