import { afterAll, describe, expect, test } from "vitest";
import { closeDatabases } from "@/lib/platform/db";
import { acceptOrder } from "@/lib/supervision-orders/commands/accept-order";
import { adoptPlan } from "@/lib/supervision-orders/commands/adopt-plan";
import { assignOrder } from "@/lib/supervision-orders/commands/assign-order";
import { beginClosing } from "@/lib/supervision-orders/commands/begin-closing";
import { beginReview } from "@/lib/supervision-orders/commands/begin-review";
import { closeOrder } from "@/lib/supervision-orders/commands/close-order";
import { completeOrder } from "@/lib/supervision-orders/commands/complete-order";
import { correctCondition } from "@/lib/supervision-orders/commands/correct-condition";
import { endDetention } from "@/lib/supervision-orders/commands/end-detention";
import { reassignOrder } from "@/lib/supervision-orders/commands/reassign-order";
import { registerDetention } from "@/lib/supervision-orders/commands/register-detention";
import { reopenOrder } from "@/lib/supervision-orders/commands/reopen-order";
import { resumeOrder } from "@/lib/supervision-orders/commands/resume-order";
import { returnOrder } from "@/lib/supervision-orders/commands/return-order";
import { setLevel } from "@/lib/supervision-orders/commands/set-level";
import { startSupervision } from "@/lib/supervision-orders/commands/start-supervision";
import { suspendOrder } from "@/lib/supervision-orders/commands/suspend-order";
import { weighCondition } from "@/lib/supervision-orders/commands/weigh-condition";
import { incomingOrders } from "@/lib/supervision-orders/queries/incoming-orders";
import { orderAssignment } from "@/lib/supervision-orders/queries/order-assignment";
import { orderDetail } from "@/lib/supervision-orders/queries/order-detail";
import { orderDetentions } from "@/lib/supervision-orders/queries/order-detentions";
import { orderHeader } from "@/lib/supervision-orders/queries/order-header";
import { orderList } from "@/lib/supervision-orders/queries/order-list";
import { orderLog } from "@/lib/supervision-orders/queries/order-log";
import { orderReview } from "@/lib/supervision-orders/queries/order-review";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { refused } from "@/tests/support/refused";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);

const administration = cast.occasion("administrationRn");
const lead = cast.occasion("leadA");
const officer = cast.occasion("officerA1");
const strangers = [cast.occasion("leadB"), cast.occasion("officerB"), cast.occasion("administrationSvg")];

const row = async (orderId: string) =>
  (await owner.query("select * from supervision_order where id = $1", [orderId])).rows[0];
const messages = async (orderId: string) =>
  (
    await owner.query(
      "select m.kind, p.body from exchange_message m join exchange_payload p on p.message_ref = m.id where m.subject_id = $1 order by m.created_at",
      [orderId],
    )
  ).rows;
const events = async (orderId: string): Promise<string[]> =>
  (await owner.query("select event from audit_event where order_id = $1 order by id", [orderId])).rows.map(
    (each) => each.event,
  );
const change = (orderId: string, sql: string) =>
  withEvent(owner, cast, async () => {
    await owner.query(`update supervision_order set ${sql} where id = $1`, [orderId]);
  });

describe("incoming", () => {
  const incoming = () => givenOrder(owner, cast, { state: "received", officer: null });

  test("administration takes an order up, accepts it and the clocks of the start are set", async () => {
    const { orderId } = await incoming();
    await beginReview(administration, { orderId, version: 1 });
    await acceptOrder(administration, { orderId, version: 2, unitId: cast.unit.rnNorth ?? "" });
    const order = await row(orderId);
    expect(order).toMatchObject({ state: "accepted", version: 3 });
    const detail = await orderDetail(administration, { orderId });
    // 2 January 2026 plus thirty days is Sunday 1 February, so Monday 2 February (Algemene termijnenwet art. 1)
    expect(detail).toMatchObject({ startDueOn: "2026-02-02", firstContactDueOn: "2026-01-26" });
    expect(detail.start?.source).toContain("3:2");
    expect(await events(orderId)).toEqual(["supervision-orders.review-begun", "supervision-orders.accepted"]);
  });

  test("what is missing shows at a glance and keeps the order from being accepted", async () => {
    const { orderId } = await incoming();
    await change(orderId, "probation_months = null, final_on = null");
    const list = await incomingOrders(administration, { page: 1 });
    const found = list.rows.find((each) => each.id === orderId);
    expect(found?.missing.map((item) => item.code)).toEqual(["final-date", "period-length"]);
    await beginReview(administration, { orderId, version: 1 });
    expect(
      await refused(acceptOrder(administration, { orderId, version: 2, unitId: cast.unit.rnNorth ?? "" })),
    ).toBe("supervisionOrders.incomplete");
    await completeOrder(administration, { ...completion, orderId, version: 2 });
    expect((await orderReview(administration, { orderId })).missing).toEqual([]);
    expect((await orderReview(administration, { orderId })).caseNumbers).toContain("0112345624");
  });

  test("a number that is none is refused at its field and nothing changes", async () => {
    const { orderId } = await incoming();
    await beginReview(administration, { orderId, version: 1 });
    const wrong = completeOrder(administration, { ...completion, caseNumber: "12-3", orderId, version: 2 });
    expect(await refused(wrong)).toBe("supervisionOrders.no-case-number");
    expect(await row(orderId)).toMatchObject({ version: 2 });
  });

  test("a corrected code is a new version; the text of the court is carried over", async () => {
    const { orderId, conditionId } = await incoming();
    await beginReview(administration, { orderId, version: 1 });
    const correction = {
      orderId,
      version: 2,
      conditionId,
      code: "MELDPLICHT",
      law: "Sr",
      article: "14c lid 2 onder 8°",
      reason: "In het vonnis staat een meldplicht.",
    } as const;
    await correctCondition(administration, { ...correction, text: "Iets anders" });
    const { rows } = await owner.query(
      "select version, code, text, state from special_condition where order_id = $1 order by version",
      [orderId],
    );
    expect(rows).toMatchObject([
      { version: 1, code: "ANDERE_GEDRAGSVOORWAARDE", state: "replaced" },
      { version: 2, code: "MELDPLICHT", state: "active" },
    ]);
    expect(rows[1].text).toBe(rows[0].text);
    expect(rows[1].text).not.toContain("Iets anders");
  });

  test("an order goes back with everything that is missing, and the chain is told", async () => {
    const { orderId } = await incoming();
    await beginReview(administration, { orderId, version: 1 });
    await returnOrder(administration, {
      orderId,
      version: 2,
      missing: ["final-date", "court"],
      reason: "Vonnis ontbreekt.",
    });
    expect(await row(orderId)).toMatchObject({ state: "returned", return_missing: ["final-date", "court"] });
    expect(await messages(orderId)).toMatchObject([
      {
        kind: "M7",
        body: { event: "returned", missing: ["final-date", "court"], reason: "Vonnis ontbreekt." },
      },
    ]);
    expect(
      await refused(returnOrder(administration, { orderId, version: 3, missing: ["court"], reason: "x" })),
    ).toBe("supervisionOrders.wrong-state");
  });

  test("for another organisation, and for other roles, the order is not there", async () => {
    const { orderId } = await incoming();
    const svg = cast.occasion("administrationSvg");
    expect(await refused(beginReview(svg, { orderId, version: 1 }))).toBe("not found");
    expect(await refused(orderReview(svg, { orderId }))).toBe("not found");
    expect(await refused(beginReview(lead, { orderId, version: 1 }))).toBe("not found");
    expect((await incomingOrders(svg, { page: 1 })).total).toBe(0);
  });

  test("two at once: the second is told that another was first", async () => {
    const { orderId } = await incoming();
    const both = await Promise.all(
      [1, 2].map(() => refused(beginReview(administration, { orderId, version: 1 }))),
    );
    expect(both.filter((each) => each === "nothing refused")).toHaveLength(1);
    expect(both.filter((each) => /changed-meanwhile|wrong-state/.test(each))).toHaveLength(1);
  });
});

const completion = {
  title: "VV",
  sanctionRegime: "adult",
  officeCode: "AMS",
  court: "Rechtbank Amsterdam",
  caseNumber: "01/123456-24",
  judgmentOn: "18-12-2025",
  finalOn: "02-01-2026",
  immediatelyEnforceable: "no",
  probationStartOn: "02-01-2026",
  probationMonths: 24,
  suspendedDays: 90,
} as const;

describe("assignment", () => {
  const accepted = () => givenOrder(owner, cast, { state: "accepted", officer: null });
  const officerId = cast.actors.officerA2.staffId;

  test("the lead chooses an officer, answers the safety question, and both find the order", async () => {
    const { orderId, personId } = await accepted();
    await assignOrder(lead, { orderId, version: 1, officerId, twoWorkers: "yes", level: 3 });
    expect(await row(orderId)).toMatchObject({ state: "assigned", officer_id: officerId, level: 3 });
    const { rows } = await owner.query("select two_workers from supervised_person where id = $1", [personId]);
    expect(rows[0].two_workers).toBe(true);
    expect(await orderHeader(cast.occasion("officerA2"), { orderId })).toMatchObject({
      twoWorkers: true,
      officerName: "officerA2",
    });
    expect(await refused(orderHeader(officer, { orderId }))).toBe("not found");
  });

  test("an officer of another unit cannot be chosen", async () => {
    const { orderId } = await accepted();
    const other = cast.actors.officerB.staffId;
    expect(
      await refused(assignOrder(lead, { orderId, version: 1, officerId: other, twoWorkers: "no" })),
    ).toBe("staff.officer-not-available");
    expect(
      await refused(
        assignOrder(cast.occasion("leadB"), { orderId, version: 1, officerId: other, twoWorkers: "no" }),
      ),
    ).toBe("not found");
  });

  test("another officer needs a reason; what hangs on the order moves along", async () => {
    const { orderId } = await givenOrder(owner, cast);
    await withEvent(owner, cast, async () => {
      await owner.query(
        `insert into signal (order_id, kind, source_type, fact, raised_at, raised_by_id, state)
         values ($1, 'other', 'officer', 'x', '2026-10-01', $2, 'reported')`,
        [orderId, cast.actors.officerA1.staffId],
      );
    });
    await reassignOrder(lead, {
      orderId,
      version: 1,
      officerId,
      twoWorkers: "no",
      reason: "Verdeling van zaken",
    });
    const { rows } = await owner.query("select officer_id from signal where order_id = $1", [orderId]);
    expect(rows[0].officer_id).toBe(officerId);
    expect(
      await refused(reassignOrder(lead, { orderId, version: 2, officerId, twoWorkers: "no", reason: "x" })),
    ).toBe("supervisionOrders.same-officer");
  });

  test("the lead sees each caseload as a number", async () => {
    const { orderId } = await accepted();
    const before = await orderAssignment(lead, { orderId });
    await assignOrder(lead, { orderId, version: 1, officerId, twoWorkers: "no" });
    const after = await orderAssignment(lead, { orderId });
    const load = (of: typeof before) => of.officers.find((each) => each.id === officerId)?.orders ?? 0;
    expect(load(after)).toBe(load(before) + 1);
  });
});

describe("the course of supervision", () => {
  const assigned = () => givenOrder(owner, cast, { state: "assigned" });
  const interviewed = async (orderId: string) =>
    withEvent(owner, cast, async () => {
      await owner.query(
        `insert into contact (order_id, kind, occurred_at, attendance, condition_ids, author_id, recorded_at)
         values ($1, 'start-interview', '2026-01-19T10:00:00Z', 'appeared', '{}', $2, '2026-01-19T11:00:00Z')`,
        [orderId, cast.actors.officerA1.staffId],
      );
    });

  test("supervision starts with identity, interview and day, and the chain is told", async () => {
    const { orderId } = await assigned();
    const start = { orderId, version: 1, identityCheckedOn: "19-01-2026", startedOn: "20-01-2026" };
    expect(await refused(startSupervision(officer, start))).toBe("supervisionOrders.no-start-interview");
    await interviewed(orderId);
    await startSupervision(officer, start);
    expect(await row(orderId)).toMatchObject({ state: "started" });
    expect(await messages(orderId)).toMatchObject([
      { kind: "M7", body: { event: "started", startedOn: "2026-01-20" } },
    ]);
  });

  test("a late start needs its reason; identity comes first", async () => {
    const { orderId } = await assigned();
    await interviewed(orderId);
    const late = { orderId, version: 1, identityCheckedOn: "01-03-2026", startedOn: "02-03-2026" };
    expect(await refused(startSupervision(officer, late))).toBe("supervisionOrders.late-needs-reason");
    expect(await refused(startSupervision(officer, { ...late, identityCheckedOn: "03-03-2026" }))).toBe(
      "supervisionOrders.identity-after-start",
    );
    await startSupervision(officer, { ...late, lateReason: "Cliënt was onvindbaar." });
    expect(await row(orderId)).toMatchObject({ start_late_reason: "Cliënt was onvindbaar." });
  });

  test("level 3 is the lead's to set", async () => {
    const { orderId } = await givenOrder(owner, cast, { state: "started" });
    const plan = { orderId, version: 1, adoptedOn: "01-03-2026", level: 3 };
    expect(await refused(adoptPlan(officer, plan))).toBe("supervisionOrders.lead-sets-level-3");
    expect(await refused(setLevel(officer, { orderId, version: 1, level: 3, reason: "x" }))).toBe(
      "supervisionOrders.lead-sets-level-3",
    );
    await setLevel(lead, { orderId, version: 1, level: 3, reason: "Zwaarder risico" });
    await adoptPlan(officer, { ...plan, version: 2 });
    expect(await row(orderId)).toMatchObject({ state: "running", level: 3 });
  });

  test("supervision stands still and goes on", async () => {
    const { orderId } = await givenOrder(owner, cast);
    await suspendOrder(officer, { orderId, version: 1, reason: "detention", fromOn: "01-09-2026" });
    expect(await row(orderId)).toMatchObject({ state: "suspended", suspension_reason: "detention" });
    const before = { orderId, version: 2, untilOn: "01-08-2026", planReviewed: true };
    expect(await refused(resumeOrder(officer, before))).toBe("supervisionOrders.ends-before-it-began");
    await resumeOrder(officer, { ...before, untilOn: "01-10-2026" });
    expect(await row(orderId)).toMatchObject({ state: "running", suspension_reason: null });
  });

  test("the end: balance per condition, no open advice, closing report to OM and Minister", async () => {
    const { orderId, conditionId } = await givenOrder(owner, cast);
    await beginClosing(officer, { orderId, version: 1, reason: "period-ended", endedOn: "01-11-2026" });
    const close = { orderId, version: 2, outcome: "positive", report: "Goed verlopen." } as const;
    expect(await refused(closeOrder(officer, close))).toBe("not found");
    expect(await refused(closeOrder(lead, close))).toBe("supervisionOrders.conditions-not-weighed");
    await weighCondition(officer, { orderId, conditionId, outcome: "kept" });
    await closeOrder(lead, close);
    expect(await row(orderId)).toMatchObject({ state: "closed", closing_outcome: "positive" });
    expect(await messages(orderId)).toMatchObject([
      {
        kind: "M11",
        body: { outcome: "positive", endedOn: "2026-11-01", conditions: [{ outcome: "kept" }] },
      },
    ]);
  });

  test("a lead lets an order run on when the court lengthened it", async () => {
    const { orderId } = await givenOrder(owner, cast, { state: "closing" });
    expect(await refused(reopenOrder(officer, { orderId, version: 1, reason: "x" }))).toBe("not found");
    await reopenOrder(lead, { orderId, version: 1, reason: "Verlengd door de rechter" });
    expect(await row(orderId)).toMatchObject({ state: "running" });
  });

  test("who is not of this order finds nothing and changes nothing", async () => {
    const { orderId, conditionId } = await givenOrder(owner, cast);
    for (const stranger of strangers) {
      expect(await refused(orderHeader(stranger, { orderId }))).toBe("not found");
      expect(await refused(orderDetail(stranger, { orderId }))).toBe("not found");
      expect(
        await refused(
          suspendOrder(stranger, { orderId, version: 1, reason: "abroad", fromOn: "01-09-2026" }),
        ),
      ).toBe("not found");
      expect(await refused(weighCondition(stranger, { orderId, conditionId, outcome: "kept" }))).toBe(
        "not found",
      );
      expect(await refused(orderLog(stranger, { orderId, page: 1 }))).toBe("not found");
    }
    expect(await row(orderId)).toMatchObject({ version: 1 });
  });
});

describe("detention", () => {
  test("a stay moves the end of the probation period, and its end is recorded once", async () => {
    const { orderId } = await givenOrder(owner, cast);
    const { detentionId } = await registerDetention(officer, {
      orderId,
      fromOn: "01-09-2026",
      suspends: "yes",
    });
    const open = await orderDetentions(officer, { orderId });
    expect(open.period).toMatchObject({ end: null, period: { suspendedSince: "2026-09-01" } });
    expect(
      await refused(registerDetention(officer, { orderId, fromOn: "15-09-2026", suspends: "yes" })),
    ).toBe("supervisionOrders.detention-overlaps");
    await endDetention(officer, { orderId, detentionId, untilOn: "10-09-2026" });
    // 2 January 2026 plus 24 months minus a day is 1 January 2028; ten days of detention make it the 11th
    expect((await orderDetentions(officer, { orderId })).period.end).toBe("2028-01-11");
    expect(await refused(endDetention(officer, { orderId, detentionId, untilOn: "11-09-2026" }))).toBe(
      "platform.changed-meanwhile",
    );
    expect(
      await refused(endDetention(cast.occasion("officerB"), { orderId, detentionId, untilOn: "11-09-2026" })),
    ).toBe("not found");
  });
});

describe("lists and log", () => {
  test("the numbers beside the states add up to the list, for each reader their own", async () => {
    for (const reader of [officer, lead, administration]) {
      const list = await orderList(reader, { page: 1 });
      expect(list.counts.reduce((sum, each) => sum + each.count, 0)).toBe(list.total);
      for (const { state, count } of list.counts) {
        expect((await orderList(reader, { page: 1, state })).total).toBe(count);
      }
    }
    const own = await orderList(officer, { page: 1 });
    expect(own.rows.every((each) => each.officerName === "officerA1")).toBe(true);
  });

  test("who opened a dossier stands in it; the header alone does not count as a look", async () => {
    const { orderId } = await givenOrder(owner, cast);
    await orderHeader(officer, { orderId });
    await orderDetail(officer, { orderId });
    const log = await orderLog(lead, { orderId, page: 1 });
    expect(log.rows.filter((each) => each.sort === "looked")).toMatchObject([
      { name: "supervision-orders.detail", who: "officerA1", onBehalfOf: [] },
    ]);
    const before = await orderLog(lead, { orderId, page: 1, untilOn: "01-01-2020" });
    expect(before.total).toBe(0);
  });
});
