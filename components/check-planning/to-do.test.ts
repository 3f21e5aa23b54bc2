import { describe, expect, test } from "vitest";
import { addWeeks, localDate } from "@/lib/calendar/local-date";
import type { PlanOverview } from "@/lib/check-planning/queries/plan-overview";
import { toDo } from "./to-do";

const today = localDate("2026-11-24");
const monday = localDate("2026-11-23");
const week = (load: number, slots: number) => ({
  ...{ monday, declared: slots, slots, load, planned: load, carriedOut: 0, closedReason: "" },
});
const run = (state: string, kind = "plan", hour = 12) => ({
  ...{
    id: `${state}-${kind}`,
    kind,
    state,
    version: 1,
    progress: 0,
    commitment: "",
    failure: "",
    by: "Lead",
  },
  ...{ from: monday, until: addWeeks(monday, 52), decidedAt: null },
  requestedAt: new Date(Date.UTC(2026, 10, 24, hour)),
});
const standing = {
  ...{
    id: "r",
    from: monday,
    until: addWeeks(monday, 52),
    by: "Lead",
    decidedAt: new Date(Date.UTC(2026, 10, 24, 11)),
  },
  ...{ planned: 1, orders: 1, short: 0, fresh: 0, requestedAt: new Date(Date.UTC(2026, 10, 24, 10)) },
};
const overview = (of: Partial<PlanOverview>): PlanOverview => ({
  ...{ today, thisWeek: monday, weeks: [week(1, 2)], standing, shortages: [], schedules: 1, runs: [] },
  policy: { randomShare: 10, revealDays: 10, priorities: [], source: "" },
  ...of,
});

describe("the one thing to do", () => {
  test.each([
    ["nothing", {}, "fine"],
    ["wait for the planner, whatever else", { runs: [run("running"), run("done")], weeks: [] }, "busy"],
    ["decide on a plan", { runs: [run("done")], weeks: [week(3, 2)] }, "decide"],
    ["record slots first", { weeks: [week(0, 0)], standing: null }, "slots"],
    ["ask for a plan", { standing: null }, "no-plan"],
    ["ask again when the plan is over", { standing: { ...standing, until: monday } }, "no-plan"],
    ["ask again when it does not fit any more", { weeks: [week(3, 2)] }, "renew"],
    ["ask again when orders came", { standing: { ...standing, fresh: 1 } }, "renew"],
    ["ask again before it ends", { standing: { ...standing, until: addWeeks(today, 7) } }, "renew"],
  ] satisfies readonly (readonly [string, Partial<PlanOverview>, string])[])("%s", (_, of, kind) => {
    expect(toDo(overview(of)).kind).toBe(kind);
  });

  test("a plan that is older than the one in use asks for nothing", () => {
    expect(toDo(overview({ runs: [run("done", "plan", 9)] })).kind).toBe("fine");
  });

  test("an answer and a failure stand beside it", () => {
    const answered = toDo(overview({ runs: [run("done", "what-if")], weeks: [week(3, 2)] }));
    expect([answered.kind, answered.answer?.id]).toEqual(["renew", "done-what-if"]);
    expect(toDo(overview({ runs: [run("failed")] })).failed?.id).toBe("failed-plan");
  });
});
