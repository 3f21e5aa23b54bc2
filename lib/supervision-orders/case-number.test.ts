import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCaseNumber, parseCaseNumber } from "./case-number";

test.each(["10/123456-26", "10-123456-26", "10.123456.26", "10 123456 26", "1012345626", " 10/123456-26 "])(
  "%s is the same case",
  (text) => {
    expect(parseCaseNumber(text)).toBe("1012345626");
  },
);

test.each([
  "10/12345-26",
  "10/1234567-26",
  "1/123456-26",
  "10/123456-2026",
  "ab/123456-26",
  "10//123456-26",
  "",
])("%s is no parketnummer", (text) => {
  expect(parseCaseNumber(text)).toBeUndefined();
});

test("leading zeros stay, whatever separator was typed", () => {
  const digits = (n: number) => fc.stringMatching(new RegExp(`^\\d{${n}}$`));
  const separator = fc.constantFrom("/", "-", ".", " ", "");
  fc.assert(
    fc.property(digits(2), digits(6), digits(2), separator, separator, (a, b, c, s1, s2) => {
      const read = parseCaseNumber(a + s1 + b + s2 + c);
      expect(read && formatCaseNumber(read)).toBe(`${a}/${b}-${c}`);
    }),
  );
});
