import { expect, test } from "vitest";
import { orderTransitions } from "./states";
import { transferable, transferTransitions } from "./transfer-states";

test("an answer is final, and only leads give it", () => {
  expect(new Set(transferTransitions.map(({ from }) => from))).toEqual(new Set(["proposed"]));
  expect(transferTransitions.flatMap(({ roles }) => [...roles])).toEqual([
    "teamLead",
    "teamLead",
    "teamLead",
  ]);
});

test("what can be transferred is what the table of orders lets go", () => {
  const lets = orderTransitions.filter(({ verb }) => verb === "transfer").map(({ from }) => from);
  expect([...lets].toSorted()).toEqual([...transferable].toSorted());
});
