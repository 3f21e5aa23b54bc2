import { expect, test } from "vitest";
import { hasUnusualLength, parseChainNumber } from "./chain-number";

test.each([
  ["1234567", "1234567"],
  ["0123 4567", "01234567"],
  ["12.345.678", "12345678"],
])("%s is read as %s", (typed, read) => {
  expect(parseChainNumber(typed)).toBe(read);
});

test.each(["", "SKN1234567", "1234567a", "1234567890123456"])("%s is refused", (typed) => {
  expect(parseChainNumber(typed)).toBeUndefined();
});

test.each([
  ["1234567", false],
  ["12345678", false],
  ["123456", true],
  ["123456789", true],
])("%s deserves a warning: %s", (typed, warn) => {
  const read = parseChainNumber(typed);
  expect(read && hasUnusualLength(read)).toBe(warn);
});
