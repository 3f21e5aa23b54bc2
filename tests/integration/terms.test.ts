import { afterAll, describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { addDesignatedDay } from "@/lib/dates/commands/add-designated-day";
import { changeTarget } from "@/lib/dates/commands/change-target";
import { termTable } from "@/lib/dates/term-queries";
import { asSession, closeDatabases } from "@/lib/platform/db";
import { changePeriod } from "@/lib/supervision-orders/commands/change-period";
import { withdrawPeriodChange } from "@/lib/supervision-orders/commands/withdraw-period-change";
import { orderDetail } from "@/lib/supervision-orders/queries/order-detail";
import { orderHeader } from "@/lib/supervision-orders/queries/order-header";
import { timetableFrom } from "@/lib/terms/facts";
import { deadlineOf } from "@/lib/terms/rules";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { refused } from "@/tests/support/refused";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const administration = cast.occasion("administrationRn");
const officer = cast.occasion("officerA1");
const day = localDate;

const timetable = () => asSession(officer.token, "read", (db) => timetableFrom(db));
const target = {
  code: "first-contact",
  length: 10,
  unit: "days",
  validFrom: "01-03-2031",
  source: "Besluit van de directie van 1 november 2026",
  reason: "De inspectie vroeg om sneller contact.",
} as const;

describe("a target is changed, never silently", () => {
  test("a new version from a later day; what began before it keeps its length", async () => {
    await changeTarget(administration, target);
    const now = await timetable();
    expect(deadlineOf(now, "first-contact", day("2031-02-28")).on).toBe("2031-03-14");
    expect(deadlineOf(now, "first-contact", day("2031-03-01")).on).toBe("2031-03-11");
    const { rows } = await owner.query("select detail from audit_event where event = 'dates.target-changed'");
    expect(rows).toEqual([
      {
        detail: {
          code: "first-contact",
          from: "14 days",
          to: "10 days",
          validFrom: "2031-03-01",
          reason: target.reason,
        },
      },
    ]);
  });

  test("everybody who counts with it sees both versions", async () => {
    const { terms, mayChange } = await termTable(officer, {});
    const found = terms.find(({ code }) => code === "first-contact");
    expect(mayChange).toBe(false);
    expect(found?.versions.map(({ length, validUntil }) => [length, validUntil])).toEqual([
      [10, null],
      [14, "2031-02-28"],
    ]);
  });

  test.each([
    ["a term of the law", { code: "supervision-start" }, "terms.legal-term"],
    ["from today", { code: "evaluation", validFrom: "02-11-2026" }, "terms.not-in-the-future"],
    ["a version is waiting already", { validFrom: "01-02-2031", length: 7 }, "terms.version-exists"],
    ["the same length", { validFrom: "01-04-2031" }, "terms.nothing-changed"],
  ])("refused: %s", async (_name, wish, code) => {
    expect(await refused(changeTarget(administration, { ...target, ...wish }))).toBe(code);
  });

  test("only administration", async () => {
    expect(await refused(changeTarget(officer, target))).toBe("not found");
  });
});

describe("the database keeps the past of a term", () => {
  const asOwner = (sql: string) => refused(owner.query(sql));

  test("a row is not rewritten, not removed, and its past has no other end", async () => {
    const where = "where code = 'supervision-plan'";
    for (const sql of [
      `update term set length = 8 ${where}`,
      `update term set source = 'Iets heel anders' ${where}`,
      `update term set valid_until = '2021-01-01' ${where}`,
      `delete from term ${where}`,
    ])
      expect(await asOwner(sql), sql).toBe("23514");
  });

  test("two versions never count on one day", async () => {
    const twice =
      "insert into term (code, kind, length, unit, extends, source, valid_from) values ('supervision-plan', 'internal', 8, 'weeks', false, 'Een tweede versie', '2027-01-01')";
    expect(await asOwner(twice)).toBe("23P01");
  });

  test("the application cannot make or close a term of the law, nor begin one today", async () => {
    const asApp = (sql: TemplateStringsArray) =>
      refused(asSession(administration.token, "write", (db) => db.$queryRaw(sql)));
    expect(
      await asApp`insert into term (code, kind, length, unit, extends, source, reason, valid_from, recorded_by_id)
        values ('made-up', 'legal', 1, 'days', true, 'Verzonnen artikel', 'x', '2031-01-01', priv.staff_id()) returning 1`,
    ).toMatch(/P2010|row-level/);
    expect(
      await asApp`insert into term (code, kind, length, unit, extends, source, reason, valid_from, recorded_by_id)
        values ('made-up', 'internal', 1, 'days', false, 'Verzonnen streven', 'x', current_date, priv.staff_id()) returning 1`,
    ).toMatch(/P2010|row-level/);
    expect(
      await asApp`update term set valid_until = '2031-01-01' where code = 'supervision-start' and valid_until is null returning 1`,
    ).toBe("nothing refused");
    const { rows } = await owner.query(
      "select count(*)::int as n from term where code = 'supervision-start' and valid_until is null",
    );
    expect(rows[0].n).toBe(1);
  });
});

describe("days put on a par with a holiday", () => {
  const decree = { day: "16-05-2031", source: "Besluit gelijkstelling, Staatscourant 2030, 12345" };

  test("a term that ends on such a day moves on", async () => {
    expect(deadlineOf(await timetable(), "debt-first-talk", day("2031-04-18")).on).toBe("2031-05-16");
    await addDesignatedDay(administration, decree);
    expect(deadlineOf(await timetable(), "debt-first-talk", day("2031-04-18")).on).toBe("2031-05-19");
    expect((await termTable(officer, {})).days).toEqual([{ day: "2031-05-16", source: decree.source }]);
  });

  test.each([
    ["so near that a term of today would move", "05-01-2027", "terms.day-too-near"],
    ["a day that is one already", "25-12-2031", "terms.day-already-closed"],
    ["twice", "16-05-2031", "terms.day-exists"],
  ])("refused: %s", async (_name, on, code) => {
    expect(await refused(addDesignatedDay(administration, { ...decree, day: on }))).toBe(code);
  });

  test("only administration, and what stands stays", async () => {
    expect(await refused(addDesignatedDay(officer, decree))).toBe("not found");
    expect(await refused(owner.query("delete from designated_day"))).toBe("42501");
  });
});

describe("the probation period as judgments change it", () => {
  // 2 January 2026, two years
  const longer = {
    kind: "lengthened",
    months: 6,
    decidedOn: "01-10-2026",
    source: "Rechtbank Amsterdam, tests",
  } as const;

  test("the end moves on every screen, the end of the first judgment stays", async () => {
    const { orderId } = await givenOrder(owner, cast);
    await changePeriod(officer, { ...longer, orderId, version: 1 });
    const { period, periodChanges, lastDays, version } = await orderDetail(officer, { orderId });
    expect(period.period).toMatchObject({
      originalEnd: "2028-01-01",
      computedEnd: "2028-07-01",
      months: 30,
    });
    expect(lastDays["probation-end"]).toBe("2028-07-01");
    expect((await orderHeader(officer, { orderId })).period.end).toBe("2028-07-01");
    const [change] = periodChanges;
    await withdrawPeriodChange(administration, {
      orderId,
      version,
      changeId: change?.id ?? "",
      reason: "Verkeerde opdracht.",
    });
    const after = await orderDetail(officer, { orderId });
    expect(after.period.end).toBe("2028-01-01");
    expect(after.periodChanges).toMatchObject([{ withdrawnReason: "Verkeerde opdracht." }]);
  });

  test.each([
    ["decided tomorrow", { decidedOn: "03-11-2026" }, "supervisionOrders.in-the-future"],
    [
      "in effect before the judgment",
      { effectiveOn: "01-09-2026" },
      "supervisionOrders.effect-before-decision",
    ],
    ["another was first", { version: 7 }, "platform.changed-meanwhile"],
  ])("refused: %s", async (_name, wish, code) => {
    const { orderId } = await givenOrder(owner, cast);
    expect(await refused(changePeriod(officer, { ...longer, orderId, version: 1, ...wish }))).toBe(code);
  });

  test("not while the order is checked, and not by a stranger", async () => {
    const { orderId } = await givenOrder(owner, cast, { state: "in-review" });
    const wish = { ...longer, orderId, version: 1 };
    expect(await refused(changePeriod(administration, wish))).toBe("supervisionOrders.wrong-state");
    expect(await refused(changePeriod(cast.occasion("officerB"), wish))).toBe("not found");
  });
});
