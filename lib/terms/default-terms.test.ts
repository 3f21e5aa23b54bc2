import { expect, test } from "vitest";
import { overlaps, period } from "@/lib/calendar/period";
import { defaultTerms } from "./default-terms";
import type { Term } from "./rules";

const rows: readonly Term[] = defaultTerms;

test("a code has one row on any day", () => {
  const clash = rows.filter((a, i) =>
    rows
      .slice(i + 1)
      .some(
        (b) =>
          a.code === b.code && overlaps(period(a.validFrom, a.validUntil), period(b.validFrom, b.validUntil)),
      ),
  );
  expect(clash.map((term) => term.code)).toEqual([]);
});

test("every row says where its number comes from", () => {
  expect(rows.filter((term) => term.source.length < 15)).toEqual([]);
});

test("a number of our own never passes for law", () => {
  expect(rows.filter((term) => term.kind === "legal" && /eigen/i.test(term.source))).toEqual([]);
  expect(rows.filter((term) => term.kind === "internal" && term.extends)).toEqual([]);
});
