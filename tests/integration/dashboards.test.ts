import { describe, expect, test } from "vitest";
import { leadOverview } from "@/lib/dashboards/queries/lead-overview";
import { officerDay } from "@/lib/dashboards/queries/officer-day";
import { checkBoard } from "@/lib/device-checks/queries/check-board";
import { orderList } from "@/lib/supervision-orders/queries/order-list";
import { planned } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
const cast = await people(owner);
const officer = cast.occasion("officerA1");

// one order that waits for an officer, one past its start day, one without such a day, one with a check that falls due
await givenOrder(owner, cast, { state: "accepted", officer: null });
const late = await givenOrder(owner, cast, { state: "assigned" });
await withEvent(owner, cast, () =>
  owner.query("update supervision_order set started_on = null where id = $1", [late.orderId]),
);
const open = await givenOrder(owner, cast, { state: "assigned", officer: "officerA3" });
await withEvent(owner, cast, () =>
  owner.query(
    "update supervision_order set started_on = null, start_due_on = null, first_contact_due_on = null where id = $1",
    [open.orderId],
  ),
);
const checked = await givenOrder(owner, cast);
await planned(officer, checked);

/** Long after the check was due and its grace was over. */
const afterwards = { at: "2027-06-01T09:00:00Z" };

describe("every number opens exactly the rows behind it", () => {
  test("the lead's late checks are those of the board, also by officer", async () => {
    const lead = cast.occasion("leadA", afterwards);
    const overview = await leadOverview(lead, {});
    const board = await checkBoard(lead, { state: "overdue", page: 1 });
    expect(overview.checks.overdue).toBe(1);
    expect(board.total).toBe(overview.checks.overdue);
    for (const { id, overdue, caseload, late_starts } of overview.officers) {
      expect((await checkBoard(lead, { state: "overdue", page: 1, officer: id })).total).toBe(overdue);
      expect((await orderList(lead, { officer: id, page: 1 })).total).toBe(caseload);
      expect((await orderList(lead, { officer: id, due: "overdue", page: 1 })).total).toBe(late_starts);
    }
  });

  test("orders to assign and starts that are late are those of the list", async () => {
    const lead = cast.occasion("leadA", afterwards);
    const { tiles } = await leadOverview(lead, {});
    expect((await orderList(lead, { state: "accepted", page: 1 })).total).toBe(tiles.unassigned);
    expect((await orderList(lead, { due: "overdue", page: 1 })).total).toBe(tiles.late_starts);
    expect(tiles.unassigned).toBe(1);
  });

  test.each([
    ["in its days of grace", 5, "in-grace", 0],
    ["on its last day", 0, "due", 1],
    ["after its grace", 15, "overdue", 1],
  ])("a check %s stands on the officer's day as on the board", async (_words, after, state, urgent) => {
    const { rows } = await owner.query(
      "select (due_on + $2::int)::text as day from device_check where order_id = $1",
      [checked.orderId, after],
    );
    const then = cast.occasion("officerA1", { at: `${rows[0].day}T09:00:00Z` });
    const day = await officerDay(then, {});
    const check = day.items.find(({ kind }) => kind === "check");
    const board = await checkBoard(then, { state: "open", page: 1 });
    expect(check?.due?.state).toBe(state);
    expect(check?.due).toEqual(board.rows[0]?.due);
    const starts = day.items.filter(({ kind }) => kind === "start").length;
    expect(day.urgent).toBe(starts + urgent);
    expect(day.inGrace).toBe(state === "in-grace" ? 1 : 0);
  });

  test("an order without a last day to start waits, and is not late", async () => {
    const day = await officerDay(cast.occasion("officerA3", afterwards), {});
    expect(day.items).toMatchObject([{ kind: "start", due: null }]);
    expect(day.urgent).toBe(0);
  });

  test("an officer's day holds the late check and the start, and nothing of another officer", async () => {
    const day = await officerDay(cast.occasion("officerA1", afterwards), {});
    expect(day.items.map(({ kind }) => kind).sort()).toEqual(["check", "start"]);
    expect(day.total).toBe(day.items.length);
    expect((await officerDay(cast.occasion("officerA2", afterwards), {})).total).toBe(0);
    expect((await leadOverview(cast.occasion("leadB", afterwards), {})).checks.overdue).toBe(0);
  });
});
