import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, addWeeks, weekday } from "@/lib/calendar/local-date";
import { cancelRun } from "@/lib/check-planning/commands/cancel-run";
import { confirmRun } from "@/lib/check-planning/commands/confirm-run";
import { discardRun } from "@/lib/check-planning/commands/discard-run";
import { markSchedule } from "@/lib/check-planning/commands/mark-schedule";
import { recordAbsence } from "@/lib/check-planning/commands/record-absence";
import { requestPlan } from "@/lib/check-planning/commands/request-plan";
import { requestWhatIf } from "@/lib/check-planning/commands/request-what-if";
import { setSlots } from "@/lib/check-planning/commands/set-slots";
import { makePlan } from "@/lib/check-planning/plan";
import { orderPlan } from "@/lib/check-planning/queries/order-plan";
import { planOverview } from "@/lib/check-planning/queries/plan-overview";
import { runPage } from "@/lib/check-planning/queries/run-page";
import { openSolver } from "@/lib/check-planning/solve";
import { planChecks } from "@/lib/exchange/worker/plan-checks";
import { closeDatabases } from "@/lib/platform/db";
import { type Given, planned } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { refused } from "@/tests/support/refused";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");
const lead = cast.occasion("leadA");
const { today } = lead;
const nextMonday = addDays(today, 8 - weekday(today));
const untilOn = addDays(addWeeks(nextMonday, 20), -1);
const solver = await openSolver();

/** As the worker does it, in this process. */
const work = (runId: string) =>
  planChecks(
    async () => cast.occasion("exchange"),
    runId,
    ({ seed, input }, { signal }) => makePlan(seed, input, solver, { signal }),
  );
const plan = async () => {
  const { runId } = await requestPlan(lead, { fromOn: nextMonday, untilOn });
  await work(runId);
  return runPage(lead, { runId });
};
const confirm = async () => {
  const { id, version } = await plan();
  await confirmRun(lead, { runId: id, version });
  return runPage(lead, { runId: id });
};

const orders: Given[] = [];
beforeAll(async () => {
  for (let count = 0; count < 6; count += 1) {
    const given = await givenOrder(owner, cast);
    await planned(officer, given);
    orders.push(given);
  }
  // Begun a year ago, so that the order lasts through the plan.
  await withEvent(owner, cast, () => owner.query("update supervision_order set probation_months = 60"));
});

describe("a plan", () => {
  test("cannot be asked for before the slots are known", async () => {
    expect(await refused(requestPlan(lead, { fromOn: nextMonday, untilOn }))).toBe("checkPlanning.no-slots");
    expect(await refused(requestPlan(officer, { fromOn: nextMonday, untilOn }))).toBe("not found");
  });

  test("is committed to in the log before it is made, and gives everyone a week when there is room", async () => {
    await setSlots(lead, { fromOn: nextMonday, untilOn, slots: 2 });
    const { runId } = await requestPlan(lead, { fromOn: nextMonday, untilOn });
    const { rows } = await owner.query(
      "select detail->>'commitment' as commitment from audit_event where event = 'check-planning.committed' and subject_id = $1",
      [runId],
    );
    expect(await runPage(lead, { runId })).toMatchObject({ state: "queued", result: null });
    await work(runId);
    const run = await runPage(lead, { runId });
    expect(run).toMatchObject({ state: "done", commitment: rows[0].commitment, orders: 6 });
    expect(run.result?.unplanned).toEqual([]);
    expect(run.result?.orders).toBe(6);
    await discardRun(lead, { runId, version: run.version });
  });

  test("says openly who gets none, and puts into use just what was shown", async () => {
    await setSlots(lead, { fromOn: nextMonday, untilOn, slots: 0 });
    await setSlots(lead, { fromOn: nextMonday, untilOn: addWeeks(nextMonday, 4), slots: 1 });
    const shown = await confirm();
    expect(shown.state).toBe("confirmed");
    expect(shown.result?.planned).toBe(4);
    expect(shown.result?.unplanned.map(({ why }) => why)).toEqual(Array(2).fill("capacity"));
    const { rows } = await owner.query(
      "select schedule_id as id, monday::text, basis from planned_visit where run_id = $1 order by 1, 2",
      [shown.id],
    );
    const promised = shown.result?.visits.map(({ id, monday, basis }) => ({ id, monday, basis })) ?? [];
    expect(rows).toEqual([...promised].sort((a, b) => (a.id < b.id ? -1 : 1)));
    expect((await planOverview(lead, {})).shortages).toEqual([{ why: "capacity", orders: 2 }]);
  });

  test("a marked order goes first; the officer reads that nobody is to blame", async () => {
    const { rows } = await owner.query("select schedule_id, order_id from plan_shortage where standing");
    const [short] = rows;
    const mine = await orderPlan(officer, { orderId: short.order_id });
    expect(mine.shortages).toMatchObject([{ why: "capacity" }]);
    await markSchedule(lead, {
      orderId: short.order_id,
      scheduleId: short.schedule_id,
      reason: "Signaal van de behandelaar.",
    });
    const run = await plan();
    expect(run.result?.unplanned.map(({ id }) => id)).not.toContain(short.schedule_id);
    await discardRun(lead, { runId: run.id, version: run.version });
  });

  test("is refused when the world has changed since it was made", async () => {
    const run = await plan();
    await setSlots(lead, { fromOn: untilOn, untilOn, slots: 2 });
    expect(await refused(confirmRun(lead, { runId: run.id, version: run.version }))).toBe(
      "checkPlanning.changed-since",
    );
    expect((await runPage(lead, { runId: run.id })).state).toBe("done");
    await discardRun(lead, { runId: run.id, version: run.version });
  });

  test("broken off, it leaves nothing", async () => {
    const { runId } = await requestPlan(lead, { fromOn: nextMonday, untilOn });
    expect(await refused(requestPlan(lead, { fromOn: nextMonday, untilOn }))).not.toBe("nothing refused");
    await cancelRun(lead, { runId, version: 1 });
    await work(runId);
    expect(await runPage(lead, { runId })).toMatchObject({ state: "cancelled", result: null });
  });
});

describe("what if", () => {
  test("someone is away: before and after side by side, and nothing changes until it is confirmed", async () => {
    await setSlots(lead, { fromOn: nextMonday, untilOn, slots: 3 });
    await confirm();
    const away = { awayId: officer.actor.staffId, awayFrom: nextMonday, awayUntil: addWeeks(nextMonday, 8) };
    const { runId } = await requestWhatIf(lead, { fromOn: nextMonday, untilOn, ...away });
    await work(runId);
    const asked = await runPage(lead, { runId });
    expect(asked).toMatchObject({ kind: "what-if", usable: "yes", result: { before: {} } });
    expect(asked.result?.before?.planned).toBeGreaterThanOrEqual(6);
    const absences = () => owner.query("select 1 from worker_absence");
    expect((await absences()).rowCount).toBe(0);
    await confirmRun(lead, { runId, version: asked.version });
    expect((await absences()).rowCount).toBe(1);
    const standing = await owner.query("select distinct run_id from planned_visit where state = 'standing'");
    expect(standing.rows).toEqual([{ run_id: runId }]);
  });

  test("orders that do not exist can be supposed, not put into use", async () => {
    const { runId } = await requestWhatIf(lead, { fromOn: nextMonday, untilOn, moreOrders: 40 });
    await work(runId);
    const asked = await runPage(lead, { runId });
    expect(asked).toMatchObject({ usable: "no", orders: 46 });
    expect(await refused(confirmRun(lead, { runId, version: asked.version }))).toBe(
      "checkPlanning.only-supposed",
    );
    await discardRun(lead, { runId, version: asked.version });
  });

  test("absence is about own officers and has no reason to fill in", async () => {
    const wrong = recordAbsence(lead, {
      staffId: cast.actors.officerB.staffId,
      fromOn: nextMonday,
      untilOn: nextMonday,
    });
    expect(await refused(wrong)).toBe("staff.officer-not-available");
  });
});

describe("planned weeks are confidential", () => {
  const mondays = async (occasion: typeof officer, orderId: string) =>
    (await orderPlan(occasion, { orderId })).visits.map(({ monday }) => monday);

  test("the worker sees a week from its day of reveal on; the lead of the unit sees all; nobody else any", async () => {
    const given = await givenOrder(owner, cast);
    const { scheduleId } = await planned(officer, given);
    const { rows } = await owner.query("select id from plan_run limit 1");
    const put = (weeks: number, days: number) =>
      withEvent(owner, cast, () =>
        owner.query(
          `insert into planned_visit (run_id, schedule_id, order_id, monday, reveal_on, basis)
           values ($1, $2, $3, date_trunc('week', now())::date + $4 * 7, (now() at time zone 'Europe/Amsterdam')::date + $5::int, 'wanted')`,
          [rows[0].id, scheduleId, given.orderId, weeks, days],
        ),
      );
    await put(2, 0);
    await put(9, 1);
    expect(await mondays(officer, given.orderId)).toHaveLength(1);
    expect(await mondays(lead, given.orderId)).toHaveLength(2);
    for (const person of ["officerA2", "leadB", "administrationRn"] as const)
      expect(await refused(orderPlan(cast.occasion(person), { orderId: given.orderId }))).toBe("not found");
    const events = await owner.query("select detail::text from audit_event where order_id = $1", [
      given.orderId,
    ]);
    expect(events.rows.map(({ detail }) => detail).join()).not.toContain("monday");
  });
});
