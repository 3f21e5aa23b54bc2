import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { addDays, localDate } from "@/lib/calendar/local-date";
import { officerDay } from "@/lib/dashboards/queries/officer-day";
import { type BoardState, boardState, boardStates, openBoardStates } from "@/lib/device-checks/board-state";
import { endedHalf, openHalf } from "@/lib/device-checks/board-where";
import { exportBoard } from "@/lib/device-checks/commands/export-board";
import { stopCheck } from "@/lib/device-checks/commands/stop-check";
import { checkBoard } from "@/lib/device-checks/queries/check-board";
import { orderChecks } from "@/lib/device-checks/queries/order-checks";
import { closeDatabases, Prisma } from "@/lib/platform/db";
import { NotFound } from "@/lib/platform/refusal";
import { planned, said } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const lead = cast.occasion("leadA");
const officer = cast.occasion("officerA1");
const today = localDate("2026-11-02");
const GRACE = 14;

type Given = {
  readonly id: string;
  readonly scheduleId: string;
  readonly orderId: string;
  readonly orderState: string;
  readonly scheduleState: string;
  readonly state: string;
  readonly outcome: string | null;
  readonly dueOn: string;
  readonly endedAt: string | null;
  readonly startedAt: string | null;
  readonly why: string | null;
};

const orders: { readonly state: string; readonly orderId: string }[] = [];
const rows: Given[] = [];

/** Every state of check, schedule and order, around every border of days, a quarter of an hour before and after midnight here. */
function everyRow(): Given[] {
  const made = (row: Omit<Given, "id" | "scheduleId">) => ({
    id: randomUUID(),
    scheduleId: randomUUID(),
    ...row,
  });
  const dues = [-400, -GRACE - 1, -GRACE, -1, 0, 1, 14, 15, 90].map((days) => addDays(today, days));
  const tookPlace = [-366, -365, -364, -GRACE - 3, -1, 0].flatMap((days) =>
    ["22:45:00Z", "23:15:00Z"].map((time) => `${addDays(today, days - 1)}T${time}`),
  );
  const open = orders.flatMap(({ state: orderState, orderId }) =>
    ["active", "paused", "ended"].flatMap((scheduleState) =>
      ["planned", "assigned", "in-progress", "lapsed"].flatMap((state) =>
        dues.flatMap((dueOn) =>
          [null, "capacity", "gap"].map((why) =>
            made({
              ...{ orderId, orderState, scheduleState, state, dueOn, why, outcome: null, endedAt: null },
              startedAt: state === "in-progress" ? "2026-11-02T08:00:00Z" : null,
            }),
          ),
        ),
      ),
    ),
  );
  const ended = orders.flatMap(({ state: orderState, orderId }) =>
    ["done", "refused", "impossible", "stopped"].flatMap((outcome) =>
      tookPlace.flatMap((at) =>
        [-GRACE - 2, -GRACE - 1, -GRACE, 0, 30].flatMap((days) =>
          ["begun", "at the door"].map((how) =>
            made({
              ...{ orderId, orderState, outcome, state: "closed", scheduleState: "ended", why: "capacity" },
              ...{ dueOn: addDays(dayInAmsterdam(new Date(at)), days), endedAt: at },
              startedAt: how === "begun" ? at : null,
            }),
          ),
        ),
      ),
    ),
  );
  return [...open, ...ended];
}

beforeAll(async () => {
  for (const state of ["started", "running", "suspended", "transferred", "closing", "closed"])
    orders.push({ state, ...(await givenOrder(owner, cast, { state })) });
  rows.push(...everyRow());
  // past the triggers and references: only what the state follows from is filled in
  await owner.query("set session_replication_role = replica");
  await owner.query(
    `with r as (select * from jsonb_to_recordset($1::jsonb) r ("id" uuid, "scheduleId" uuid, "orderId" uuid, "scheduleState" text, "state" text,
                  "outcome" text, "dueOn" date, "endedAt" timestamptz, "startedAt" timestamptz, "why" text)),
       s as (insert into device_check_schedule (id, order_id, condition_id, checks_per_year, basis, minimum_gap_days, state, started_on)
             select "scheduleId", "orderId", gen_random_uuid(), 2, 'rolling', 56, "scheduleState", '2026-01-01' from r),
       z as (insert into plan_shortage (run_id, schedule_id, order_id, short, why) select gen_random_uuid(), "scheduleId", "orderId", 1, "why" from r where "why" is not null)
     insert into device_check (id, schedule_id, order_id, condition_id, window_from_on, window_until_on, due_on, state, outcome, started_at, ended_at)
     select "id", "scheduleId", "orderId", gen_random_uuid(), "dueOn", "dueOn", "dueOn", "state", "outcome", "startedAt", "endedAt" from r`,
    [JSON.stringify(rows)],
  );
  await owner.query("set session_replication_role = origin");
}, 60_000);

describe("one state for tile, list, case page and file", () => {
  test("the rule and its statement give every row the same state", async () => {
    const [open, ended] = [openHalf, endedHalf].map((half) => {
      const { from, where, state } = half(GRACE, today);
      return Prisma.sql`select c.id, ${state} as board from ${from} where ${where}`;
    });
    const { text, values } = Prisma.sql`${open} union all ${ended}`;
    const found = await owner.query<{ id: string; board: BoardState | null }>(text, values);
    const said = new Map(found.rows.map(({ id, board }) => [id, board]));
    const differing = rows.filter((row) => (said.get(row.id) ?? null) !== ruleSays(row));
    expect(differing).toEqual([]);
    expect(new Set(rows.map(ruleSays))).toEqual(new Set([null, ...boardStates]));
  });

  const ruleSays = (row: Given) => {
    const at = row.startedAt ?? row.endedAt;
    return boardState(
      {
        ...row,
        dueOn: localDate(row.dueOn),
        tookPlaceOn: at ? dayInAmsterdam(new Date(at)) : null,
        short: row.why === "capacity" ? "by-capacity" : "no",
      },
      GRACE,
      today,
    );
  };
});

/** A check with its last day, on an order of its own. */
async function given(dueOn: string, name: "officerA1" | "officerA2" = "officerA1") {
  const order = await givenOrder(owner, cast, { officer: name });
  const { checkId, scheduleId } = await planned(cast.occasion(name), order);
  await withEvent(owner, cast, () =>
    owner.query(
      "update device_check set window_from_on = '2026-01-01', window_until_on = '2027-12-31', due_on = $2 where id = $1",
      [checkId, dueOn],
    ),
  );
  return { ...order, checkId, scheduleId };
}

/** How the check ended, as the owner writes it. */
const endedAs = (checkId: string, outcome: string, at = "2026-10-30T10:00:00Z") =>
  withEvent(owner, cast, () =>
    owner.query(
      "update device_check set state = 'closed', outcome = $2, started_at = $3, ended_at = $3 where id = $1",
      [checkId, outcome, at],
    ),
  );

/** A plan in use, for shortages to belong to. */
const planRun = () =>
  withEvent(owner, cast, async () => {
    await owner.query("set session_replication_role = replica");
    await owner.query(
      `insert into plan_run (unit_id, kind, state, from_on, until_on, seed, commitment, input, requested_by_id, requested_at)
       values ($1, 'plan', 'confirmed', '2026-11-02', '2027-01-01', 's', repeat('a', 64), '{}', $2, now())`,
      [cast.unit.rnNorth, cast.actors.leadA.staffId],
    );
    await owner.query("set session_replication_role = origin");
  });

describe("the board", () => {
  beforeAll(async () => {
    await planRun();
    for (const day of ["2026-10-01", "2026-10-25", "2026-11-02", "2026-11-10", "2027-03-01"])
      await given(day);
    const short = await given("2026-09-01", "officerA2");
    await withEvent(owner, cast, () =>
      owner.query(
        "insert into plan_shortage (run_id, schedule_id, order_id, short, why) select r.id, $1, $2, 1, 'capacity' from plan_run r",
        [short.scheduleId, short.orderId],
      ),
    );
    for (const outcome of ["refused", "impossible"])
      await endedAs((await given("2026-10-28")).checkId, outcome);
    await endedAs((await given("2026-10-28")).checkId, "done");
    await endedAs((await given("2026-10-01")).checkId, "done");
    await stopCheck(officer, { checkId: (await given("2026-10-20")).checkId, ...said.stop });
  }, 60_000);

  test("each tile opens as many rows as it says, all of that state", async () => {
    const { tiles, filter, total } = await checkBoard(lead, { state: "open", page: 1 });
    expect(filter).toBe("open");
    const numbers = Object.fromEntries(tiles.map(({ board, n }) => [board, n]));
    for (const state of boardStates) {
      const list = await checkBoard(lead, { state, page: 1 });
      expect(list.total, state).toBe(numbers[state] ?? 0);
      expect(list.rows.every(({ board }) => board === state)).toBe(true);
      expect(list.tiles).toEqual(tiles);
    }
    expect(numbers).toMatchObject({
      stopped: 1,
      refused: 1,
      impossible: 1,
      "done-late": 1,
      "done-in-time": 1,
    });
    expect(total).toBe(openBoardStates.reduce((sum, state) => sum + (numbers[state] ?? 0), 0));
  });

  test("what is overdue stands first, also before older ones that the plan left out", async () => {
    const { rows: found } = await checkBoard(lead, { state: "open", page: 1 });
    const places = found.map(({ board }) => boardStates.indexOf(board));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(found.map(({ board }) => board))).toEqual(new Set(openBoardStates));
  });

  test("one officer's numbers are that officer's rows", async () => {
    const narrowed = await checkBoard(lead, {
      state: "open",
      officer: cast.actors.officerA2.staffId,
      page: 1,
    });
    expect(narrowed.tiles).toEqual([{ board: "not-planned", n: 1, hidden: 0 }]);
    expect(narrowed.rows.map(({ officer: name }) => name)).toEqual(["officerA2"]);
  });

  test("what the plan had no room for is not called late, on the case page either", async () => {
    const [row] = (await checkBoard(lead, { state: "not-planned", page: 1 })).rows;
    const page = await orderChecks(lead, { orderId: row?.orderId ?? "" });
    expect(page.clauses[0]?.open?.board).toBe("not-planned");
    const day = await officerDay(cast.occasion("officerA2"), {});
    expect(day.items).toMatchObject([{ kind: "check", due: null, onDay: "2026-09-01" }]);
    expect(day).toMatchObject({ urgent: 0, inGrace: 0, total: 1 });
  });

  test("a colleague's row names the owner and who stands in", async () => {
    await withEvent(owner, cast, () =>
      owner.query(
        "insert into cover (absent_id, covering_id, from_on, until_on, reason, set_by_id) values ($1, $2, current_date - 400, current_date + 400, 'ziek', $3)",
        [cast.actors.officerA2.staffId, cast.actors.officerA1.staffId, cast.actors.leadA.staffId],
      ),
    );
    const covering = cast.occasion("officerA1", { standsInFor: [cast.actors.officerA2.staffId] });
    for (const reader of [lead, covering]) {
      const { rows: found, owners } = await checkBoard(reader, { state: "not-planned", page: 1 });
      expect(found).toMatchObject([{ officer: "officerA2", coveredBy: "officerA1" }]);
      expect(owners).toBe("several");
    }
  });

  test("a stopped check of another officer is left out and counted as left out", async () => {
    const colleague = cast.occasion("officerA2", { standsInFor: [cast.actors.officerA1.staffId] });
    await withEvent(owner, cast, () =>
      owner.query(
        "insert into cover (absent_id, covering_id, from_on, until_on, reason, set_by_id) values ($1, $2, current_date - 400, current_date + 400, 'ziek', $3)",
        [cast.actors.officerA1.staffId, cast.actors.officerA2.staffId, cast.actors.leadA.staffId],
      ),
    );
    const board = await checkBoard(colleague, { state: "stopped", page: 1 });
    expect(board.rows).toEqual([]);
    expect(board.total).toBe(0);
    expect(board.tiles).toContainEqual({ board: "stopped", n: 0, hidden: 1 });
    expect((await checkBoard(lead, { state: "stopped", page: 1 })).tiles).toContainEqual({
      ...{ board: "stopped", n: 1, hidden: 0 },
    });
  });

  test("nonsense in the address is what is open; behind the last page stands the first", async () => {
    const board = await checkBoard(officer, { state: "late" as never, officer: "x", page: 900 });
    expect(board).toMatchObject({ filter: "open", page: 1 });
    expect(board.rows.length).toBeGreaterThan(0);
  });
});

describe("the list as a file", () => {
  test("holds the rows of the list, and taking it is an event without personal data", async () => {
    for (const state of ["open", "ended", "overdue", "stopped"] as const) {
      const list = await checkBoard(lead, { state, page: 1 });
      const file = await exportBoard(lead, { state });
      expect(file.rows.slice(0, 25)).toEqual(list.rows);
      expect(file.rows.length).toBe(list.total);
    }
    const { rows: events } = await owner.query(
      "select subject_type, subject_id, order_id, detail from audit_event where event = 'device-checks.board-exported' order by at desc, id desc limit 1",
    );
    expect(events).toEqual([
      {
        ...{ subject_type: "unit", subject_id: cast.unit.rnNorth, order_id: null },
        detail: { state: "stopped", officer: null, rows: 1 },
      },
    ]);
  });

  test("is another lead's own, and nobody's else", async () => {
    expect((await exportBoard(cast.occasion("leadB"), { state: "open" })).rows).toEqual([]);
    await expect(exportBoard(cast.occasion("administrationRn"), { state: "open" })).rejects.toThrow(NotFound);
  });
});
