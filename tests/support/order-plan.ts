import type { Put } from "./order-rows";
import type { People } from "./people";

const at = "2026-10-01T09:00:00Z";
const on = "2026-10-01";

/** An input of the planner without anything to plan. */
const nothing = JSON.stringify({
  period: { from: on, until: "2026-12-31" },
  planFrom: on,
  closedDays: [],
  units: [],
  orders: [],
  policy: { randomShare: 0.1, priorities: [], cover: "any-worker", refusalCounts: "no" },
});

/** A row in every table of the planning of checks, for a schedule of rnNorth. */
export async function putPlan(put: Put, schedule: { schedule_id: string; order_id: string }, cast: People) {
  const unit_id = cast.unit.rnNorth;
  const by_id = cast.actors.leadA.staffId;
  const monday = "2026-10-05";
  await put("unit_week", { unit_id, monday, slots: 2 }, "unit_id");
  await put("worker_absence", {
    ...{ staff_id: cast.actors.officerA1.staffId, unit_id, recorded_by_id: by_id },
    ...{ from_on: on, until_on: on },
  });
  await put("schedule_mark", { ...schedule, reason: "x", by_id, at });
  const run_id = await put("plan_run", {
    ...{ unit_id, kind: "plan", state: "confirmed", from_on: on, until_on: "2026-12-31" },
    ...{ seed: "x", commitment: "0".repeat(64), input: nothing, requested_by_id: by_id, requested_at: at },
  });
  await put("planned_visit", { ...schedule, run_id, monday, reveal_on: on, basis: "wanted" });
  await put("plan_shortage", { ...schedule, run_id, short: 1, why: "capacity" }, "run_id");
}
