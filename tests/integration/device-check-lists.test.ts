import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays, type LocalDate, localDate } from "@/lib/calendar/local-date";
import { openBoardCounts } from "@/lib/device-checks/board-checks";
import { type BoardFilter, openBoardStates } from "@/lib/device-checks/board-state";
import { judgeWording } from "@/lib/device-checks/commands/judge-wording";
import { pauseSchedule } from "@/lib/device-checks/commands/pause-schedule";
import { proposeWording } from "@/lib/device-checks/commands/propose-wording";
import { stopCheck } from "@/lib/device-checks/commands/stop-check";
import { checksByDueWeek, repeatedChecks, stoppedChecks } from "@/lib/device-checks/facts";
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

/** The state on the board of an open check with this due state: today and soon are one. */
const boardOf = (state: DueState): BoardFilter =>
  state === "due-soon" ? "due" : state === "on-track" ? "planned" : state;
const standing = (day: LocalDate) => boardOf(dueState(day, GRACE, today).state);

describe("the board", () => {
  test.each(["open", ...openBoardStates] as const)(
    "filter %s holds what the rule says, in rows and in count",
    async (state) => {
      const board = await checkBoard(officer, { state, page: 1 });
      const expected = dues.filter((day) => state === "open" || standing(day) === state);
      expect(board.rows.map(({ dueOn }) => dueOn)).toEqual(expected);
      expect(board.total).toBe(expected.length);
      expect(board.rows.map(({ due: shown }) => shown)).toEqual(
        expected.map((day) => dueState(day, GRACE, today)),
      );
    },
  );

  test("tiles count the same rows", async () => {
    const counts = await asSession(officer.token, "read", (db) => openBoardCounts(db, officer));
    const each = (state: string) => dues.filter((day) => standing(day) === state).length;
    expect(counts).toEqual(Object.fromEntries(openBoardStates.map((state) => [state, each(state)])));
  });

  test("the lead sees the unit and can narrow it to one officer; others see nothing", async () => {
    const ask = (name: Parameters<typeof cast.occasion>[0], wish = {}) =>
      checkBoard(cast.occasion(name), { state: "open", page: 1, ...wish }).then(({ total }) => total);
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
    const board = await checkBoard(officer, { state: "overdue", page: 1 });
    expect(board.rows.map(({ dueOn }) => dueOn)).not.toContain("2026-01-05");
    expect(board.rows.map(({ dueOn }) => dueOn)).not.toContain("2026-01-06");
  });
});

describe("figures for dashboards", () => {
  test("the weeks hold every open check", async () => {
    const order = await givenOrder(owner, cast);
    const { checkId } = await planned(officer, order);
    await carriedOut(officer, order, checkId);
    const read = <T>(run: Parameters<typeof asSession<T>>[2]) => asSession(lead.token, "read", run);
    const weeks = await read((db) => checksByDueWeek(db, lead, 60));
    const { total } = await checkBoard(lead, { state: "open", page: 1 });
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
