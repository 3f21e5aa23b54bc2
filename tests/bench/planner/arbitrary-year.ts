import fc from "fast-check";
import { addDays, addWeeks, localDate } from "@/lib/calendar/local-date";
import type { PlanInput, PlanOrder, PlanUnit } from "@/lib/check-planning/problem";
import { checkOutcomes } from "@/lib/device-checks/attempts";
import { capPeriods } from "@/lib/device-checks/clause";
import { bases } from "@/lib/device-checks/plan-window";
import { dayBetween } from "@/tests/support/arbitrary-days";
import { openMondays, plainOrder, yearInput } from "./instances";

const span = (longest: number) =>
  fc
    .tuple(dayBetween("2026-12-01", "2027-12-31"), fc.integer({ min: 0, max: longest }))
    .map(([from, days]) => ({ from, until: addDays(from, days) }));

const worker = (id: string) =>
  fc.record({
    id: fc.constant(id),
    slotsPerWeek: fc.integer({ min: 0, max: 2 }),
    absent: fc.array(span(60), { maxLength: 2 }),
  });

const unit = (id: string): fc.Arbitrary<PlanUnit> =>
  fc.record({
    id: fc.constant(id),
    weeks: fc
      .uniqueArray(fc.integer({ min: 0, max: 45 }), { minLength: 4, maxLength: 30 })
      .chain((places) =>
        fc.tuple(
          ...places.map((place) =>
            fc
              .integer({ min: 0, max: 3 })
              .map((slots) => ({ monday: openMondays[place] ?? localDate("2027-03-01"), slots })),
          ),
        ),
      ),
    closedDays: fc.array(dayBetween("2027-01-01", "2027-12-31"), { maxLength: 5 }),
    workers: fc.oneof(fc.constant([]), fc.tuple(worker("w1"), worker("w2"), worker("w3"))),
  });

const order = (id: string): fc.Arbitrary<PlanOrder> =>
  fc
    .record({
      unitId: fc.constantFrom("u0", "u0", "u1"),
      officerId: fc.constantFrom("w1", "w2", null),
      perYear: fc.constantFrom(1 as const, 2 as const, 3 as const),
      basis: fc.constantFrom(...bases),
      running: fc.oneof(
        fc.constant({ from: localDate("2026-01-01"), until: null }),
        dayBetween("2026-06-01", "2027-11-30").map((from) => ({ from, until: addWeeks(from, 60) })),
      ),
      closed: fc.array(
        span(120).map((days) => ({ ...days, why: "detention" as const })),
        { maxLength: 2 },
      ),
      cap: fc.option(
        fc.record({
          max: fc.integer({ min: 0, max: 4 }),
          per: fc.constantFrom(...capPeriods),
          anchorOn: fc.option(dayBetween("2024-01-01", "2026-12-31")),
        }),
      ),
      attempts: fc.array(
        fc.record({ on: dayBetween("2025-06-01", "2026-12-31"), outcome: fc.constantFrom(...checkOutcomes) }),
        { maxLength: 3 },
      ),
      leadDecidedOn: fc.constantFrom(null, localDate("2026-12-31")),
      minimumGapDays: fc.integer({ min: 0, max: 90 }),
      workers: fc.constantFrom(1 as const, 1 as const, 2 as const),
      marks: fc.subarray(["lead", "no-rule-names-it"]),
      firm: fc.array(dayBetween("2027-01-01", "2027-12-31"), { maxLength: 1 }),
    })
    .map((change) => plainOrder(id, change.unitId, change));

/** Small years of every sort: two units, up to nine orders, anything that can be true of them. */
export const arbitraryYear: fc.Arbitrary<PlanInput> = fc
  .tuple(
    unit("u0"),
    unit("u1"),
    fc
      .integer({ min: 0, max: 9 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => order(`o${at}`)))),
    fc.constantFrom("any-worker" as const, "own-officer" as const),
    fc.constantFrom("yes" as const, "no" as const),
    fc.constantFrom(0, 0.1, 0.3, 1),
    fc.constantFrom(localDate("2027-01-01"), localDate("2027-05-12")),
  )
  .map(([u0, u1, orders, cover, refusalCounts, randomShare, planFrom]) => ({
    ...yearInput([u0, u1], orders, { cover, refusalCounts, randomShare }),
    planFrom,
  }));
