import { expect, test } from "vitest";
import { overlaps, period } from "@/lib/calendar/period";
import { defaultTerms } from "./default-terms";

test("a code has one row on any day", () => {
  const clash = defaultTerms.filter((a, i) =>
    defaultTerms
      .slice(i + 1)
      .some(
        (b) =>
          a.code === b.code && overlaps(period(a.validFrom, a.validUntil), period(b.validFrom, b.validUntil)),
      ),
  );
  expect(clash.map((term) => term.code)).toEqual([]);
});

test("every row says where its number comes from", () => {
  expect(defaultTerms.filter((term) => term.source.length < 15)).toEqual([]);
});

test("a number of our own never passes for law", () => {
  expect(defaultTerms.filter((term) => term.kind === "legal" && /eigen/i.test(term.source))).toEqual([]);
  expect(defaultTerms.filter((term) => term.kind === "internal" && term.extends)).toEqual([]);
});
