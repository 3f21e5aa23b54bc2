import { describe, expect, test } from "vitest";
import { addDays, type LocalDate, localDate } from "@/lib/calendar/local-date";
import type { DateKind } from "./date-codes";
import { withoutStart } from "./explained-date";
import { asItIs, type DateSource, movedDates, supposed, type WhatIf, written } from "./what-if";

const day = localDate;
const earlier: WhatIf = { ...asItIs, fact: "order-received", on: day("2026-10-05") };

/** So many days after the order was received on 2 November 2026; what was written down stands before the sum. */
const source = (kind: DateKind, days: number, recorded: LocalDate | null = null): DateSource => ({
  kind,
  id: `${kind}-1`,
  explain: (wish) => {
    const received = supposed(wish, "order-received", day("2026-11-02"));
    const start = { fact: "order-received", on: received, learnedOn: null } as const;
    return { ...withoutStart(kind, start, []), on: written(wish, recorded) ?? addDays(received, days) };
  },
});

describe("supposing", () => {
  test("another day for the fact that is asked about, and for no other", () => {
    expect(supposed(earlier, "order-received", day("2026-11-02"))).toBe("2026-10-05");
    expect(supposed(earlier, "release", day("2026-11-02"))).toBe("2026-11-02");
    expect(supposed(earlier, "release", null)).toBeNull();
  });

  test("a fact without a day supposes nothing; nor does nothing at all", () => {
    expect(supposed({ ...earlier, on: null }, "order-received", day("2026-11-02"))).toBe("2026-11-02");
    expect(supposed(asItIs, "order-received", day("2026-11-02"))).toBe("2026-11-02");
  });

  test("what was written down stands as things are, and is left out to compare sums", () => {
    expect(written(asItIs, day("2026-11-20"))).toBe("2026-11-20");
    expect(written(asItIs, null)).toBeNull();
    expect(written({ ...asItIs, recorded: "left-out" }, day("2026-11-20"))).toBeNull();
  });
});

describe("which dates would move", () => {
  test("those that are counted from the fact, each from the day it has to the day it would have", () => {
    const dates = [source("first-contact", 14), source("supervision-plan", 42)];
    expect(movedDates(dates, earlier)).toEqual([
      { kind: "first-contact", id: "first-contact-1", from: "2026-11-16", to: "2026-10-19" },
      { kind: "supervision-plan", id: "supervision-plan-1", from: "2026-12-14", to: "2026-11-16" },
    ]);
  });

  test("nothing supposed moves nothing, also where another day was written down than the sum gives", () => {
    expect(movedDates([source("first-contact", 14, day("2026-11-20"))], asItIs)).toEqual([]);
    expect(movedDates([source("first-contact", 14)], { ...earlier, fact: "release" })).toEqual([]);
  });

  test("a date that was written down moves from the day that stands to what the sum would be", () => {
    expect(movedDates([source("first-contact", 14, day("2026-11-20"))], earlier)).toEqual([
      { kind: "first-contact", id: "first-contact-1", from: "2026-11-20", to: "2026-10-19" },
    ]);
  });
});
