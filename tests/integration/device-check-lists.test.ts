import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, localDate } from "@/lib/calendar/local-date";
import { judgeWording } from "@/lib/device-checks/commands/judge-wording";
import { pauseSchedule } from "@/lib/device-checks/commands/pause-schedule";
import { proposeWording } from "@/lib/device-checks/commands/propose-wording";
import { stopCheck } from "@/lib/device-checks/commands/stop-check";
import { coverage } from "@/lib/device-checks/coverage";
import { type DueFilter, dueFilters } from "@/lib/device-checks/due";
import {
  checkCounts,
  checkCoverage,
  checksByDueWeek,
  repeatedChecks,
  stoppedChecks,
} from "@/lib/device-checks/facts";
import { checkBoard } from "@/lib/device-checks/queries/check-board";
import { checkTasks } from "@/lib/device-checks/queries/check-tasks";
import { unitOfficers } from "@/lib/device-checks/queries/unit-officers";
import { asSession, closeDatabases } from "@/lib/platform/db";
import { DUE_SOON_DAYS, type DueState, dueState } from "@/lib/terms/due";
import { carriedOut, planned, said } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");
const lead = cast.occasion("leadA");
const today = localDate("2026-11-02");
const GRACE = 14;
// Around every border: the last day of grace, yesterday, today, tomorrow, the last soon day and the day after.
const offsets = [-40, -GRACE - 1, -GRACE, -1, 0, 1, DUE_SOON_DAYS, DUE_SOON_DAYS + 1, 90];
const dues = offsets.map((offset) => addDays(today, offset));

async function given(dueOn: string) {
  const order = await givenOrder(owner, cast);
  const { checkId, scheduleId } = await planned(officer, order);
  await withEvent(owner, cast, () =>
    owner.query(
      "update device_check set window_from_on = '2026-01-01', window_until_on = '2027-12-31', due_on = $2 where id = $1",
      [checkId, dueOn],
    ),
  );
  return { ...order, checkId, scheduleId };
}

beforeAll(async () => {
  for (const day of dues) await given(day);
}, 60_000);

/** The filter under which a check in this state is found; "due-soon" holds today as well. */
const filterOf = (state: DueState): DueFilter => (state === "due" ? "due-soon" : state);

describe("the board", () => {
  test.each(dueFilters)("filter %s holds what the rule says, in rows and in count", async (due) => {
    const board = await checkBoard(officer, { due, page: 1 });
    const expected = dues.filter(
      (day) => due === "all" || filterOf(dueState(day, GRACE, today).state) === due,
    );
    expect(board.rows.map(({ dueOn }) => dueOn)).toEqual(expected);
    expect(board.total).toBe(expected.length);
    expect(board.rows.map(({ due: shown }) => shown)).toEqual(
      expected.map((day) => dueState(day, GRACE, today)),
    );
  });

  test("tiles count the same rows", async () => {
    const counts = await asSession(officer.token, "read", (db) => checkCounts(db, officer));
    const each = (filter: string) =>
      dues.filter((day) => filterOf(dueState(day, GRACE, today).state) === filter).length;
    expect(counts).toEqual({
      overdue: each("overdue"),
      inGrace: each("in-grace"),
      dueSoon: each("due-soon"),
      onTrack: each("on-track"),
    });
  });

  test("the lead sees the unit and can narrow it to one officer; others see nothing", async () => {
    const ask = (name: Parameters<typeof cast.occasion>[0], wish = {}) =>
      checkBoard(cast.occasion(name), { due: "all", page: 1, ...wish }).then(({ total }) => total);
    expect(await ask("leadA")).toBe(dues.length);
    expect(await ask("leadA", { officer: cast.actors.officerA2.staffId })).toBe(0);
    for (const name of ["officerA2", "officerB", "leadB"] as const) expect(await ask(name)).toBe(0);
    expect((await unitOfficers(lead, {})).map(({ displayName }) => displayName)).not.toContain("officerB");
  });

  test("a paused schedule and an order that stands still are not late", async () => {
    const paused = await given("2026-01-05");
    await pauseSchedule(lead, { scheduleId: paused.scheduleId, version: 1, reason: "rechtszaak" });
    const still = await given("2026-01-06");
    await withEvent(owner, cast, () =>
      owner.query("update supervision_order set state = 'suspended' where id = $1", [still.orderId]),
    );
    const board = await checkBoard(officer, { due: "overdue", page: 1 });
    expect(board.rows.map(({ dueOn }) => dueOn)).not.toContain("2026-01-05");
    expect(board.rows.map(({ dueOn }) => dueOn)).not.toContain("2026-01-06");
  });

  test("nonsense in the address falls back to everything", async () => {
    const board = await checkBoard(officer, { due: "stopped" as never, officer: "x", page: -3 });
    expect(board).toMatchObject({ due: "all", page: 1 });
  });
});

describe("figures for dashboards", () => {
  test("coverage is the rule's, the weeks hold every open check", async () => {
    const order = await givenOrder(owner, cast);
    const { checkId } = await planned(officer, order);
    await carriedOut(officer, order, checkId);
    const read = <T>(run: Parameters<typeof asSession<T>>[2]) => asSession(lead.token, "read", run);
    const share = await read((db) => checkCoverage(db, lead));
    const { rows } = await owner.query(
      "select o.id from supervision_order o join device_clause k on k.order_id = o.id where o.state = 'running'",
    );
    const orders = rows.map(({ id }) => ({ doneOn: id === order.orderId ? [today] : [] }));
    expect(share).toEqual(coverage(orders, today));
    const weeks = await read((db) => checksByDueWeek(db, lead, 60));
    const { total } = await checkBoard(lead, { due: "all", page: 1 });
    expect(weeks[0]?.weekStart).toBe("2026-11-02");
    expect(weeks.reduce((sum, { open }) => sum + open, 0)).toBe(total);
  });

  test("stopped checks and proposals stand on the lead's board until decided", async () => {
    const order = await givenOrder(owner, cast);
    const { checkId } = await planned(officer, order);
    await stopCheck(officer, { checkId, ...said.stop });
    const open = await givenOrder(owner, cast, { clause: { wording: "unassessed" } });
    const words = {
      orderId: open.orderId,
      conditionId: open.conditionId,
      wording: "sufficient",
      reason: "Alles staat erin.",
    } as const;
    await proposeWording(officer, words);
    const tasks = await checkTasks(lead, {});
    expect(tasks.stopped.map(({ id }) => id)).toEqual([checkId]);
    expect(tasks.proposals.map(({ conditionId }) => conditionId)).toEqual([open.conditionId]);
    expect((await checkTasks(officer, {})).stopped).toEqual([]);
    expect(await asSession(lead.token, "read", (db) => stoppedChecks(db, cast.occasion("leadB")))).toEqual(
      [],
    );
    expect(await asSession(lead.token, "read", (db) => repeatedChecks(db, lead))).toEqual([]);
    await judgeWording(lead, words);
    expect((await checkTasks(lead, {})).proposals).toEqual([]);
  });
});
