import { addDays, addWeeks, formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import { confirmRun } from "@/lib/check-planning/commands/confirm-run";
import { markSchedule } from "@/lib/check-planning/commands/mark-schedule";
import { requestPlan } from "@/lib/check-planning/commands/request-plan";
import { requestWhatIf } from "@/lib/check-planning/commands/request-what-if";
import { setSlots } from "@/lib/check-planning/commands/set-slots";
import { makePlan } from "@/lib/check-planning/plan";
import { openSolver, type Solver } from "@/lib/check-planning/solve";
import { mondayOf } from "@/lib/check-planning/weeks";
import { planChecks } from "@/lib/exchange/worker/plan-checks";
import type { Occasion } from "@/lib/platform/occasion";
import type { Crew, World } from "../world";
import { on } from "./told-case";

/** Enough for most, not for all: a plan that has to choose shows what a plan is for. */
const slots = 1;
const begun = 21;

/** One unit of each organisation plans its checks; the first one also wonders what a colleague's absence would do. */
export async function checkPlans(world: World): Promise<void> {
  const solver = await openSolver();
  const units = await world.rows<{ unit_id: string }>(
    `select distinct s.unit_id from device_check_schedule s join special_condition v on v.id = s.condition_id and v.state = 'active'
     join device_clause k on k.condition_id = v.id and k.wording = 'sufficient'
     join supervision_order o on o.id = s.order_id and o.state in ('started', 'running') where s.state = 'active'`,
    [],
  );
  const checking = world.crews.filter(({ unitId }) => units.some(({ unit_id }) => unit_id === unitId));
  const leading = checking.find(({ name }) => name === "RN Utrecht");
  const firsts = checking.filter(
    ({ organisation }, index) => checking.findIndex((other) => other.organisation === organisation) === index,
  );
  for (const crew of new Set([...(leading ? [leading] : []), ...firsts])) await planOf(world, crew, solver);
  if (leading) await wonder(world, leading, solver);
}

async function planOf(world: World, crew: Crew, solver: Solver): Promise<void> {
  const { from, until } = periodFrom(world.calendar.ago(begun));
  const lead = on(world, crew.lead, begun, 9);
  await setSlots(lead, { fromOn: formatDutch(from), untilOn: formatDutch(until), slots });
  if (crew.name === "RN Utrecht") await everyOtherWeek(lead, from);
  const christmas = `25-12-${from.slice(0, 4)}`;
  await setSlots(lead, {
    ...{ fromOn: christmas, untilOn: christmas, slots: 0 },
    closedReason: "Tussen kerst en oud en nieuw wordt niet gecontroleerd",
  });
  await markFirst(world, crew);
  const { runId } = await requestPlan(lead, { fromOn: formatDutch(from), untilOn: formatDutch(until) });
  await work(world, runId, solver);
  const [run] = await world.rows<{ version: number }>("select version from plan_run where id = $1", [runId]);
  await confirmRun(on(world, crew.lead, begun, 13), { runId, version: run?.version ?? 0 });
}

/** Fewer slots than checks: who gets none is drawn, and said openly. */
async function everyOtherWeek(lead: Occasion, from: LocalDate): Promise<void> {
  for (let week = 1; week < 52; week += 2) {
    const monday = formatDutch(addWeeks(from, week));
    await setSlots(lead, { fromOn: monday, untilOn: monday, slots: 0 });
  }
}

async function markFirst(world: World, crew: Crew): Promise<void> {
  const [schedule] = await world.rows<{ id: string; order_id: string }>(
    "select id, order_id from device_check_schedule where unit_id = $1 and state = 'active' order by started_on limit 1",
    [crew.unitId],
  );
  if (!schedule) return;
  await markSchedule(on(world, crew.lead, begun, 10), {
    scheduleId: schedule.id,
    orderId: schedule.order_id,
    reason: "De behandelaar vraagt om een controle vóór de evaluatie.",
  });
}

async function wonder(world: World, crew: Crew, solver: Solver): Promise<void> {
  const { from, until } = periodFrom(addDays(world.calendar.today, 1));
  const { runId } = await requestWhatIf(on(world, crew.lead, 0, 7), {
    fromOn: formatDutch(from),
    untilOn: formatDutch(until),
    awayId: crew.officers[2]?.actor.staffId ?? "",
    awayFrom: formatDutch(addWeeks(from, 2)),
    awayUntil: formatDutch(addWeeks(from, 10)),
  });
  await work(world, runId, solver);
}

const periodFrom = (day: LocalDate) => {
  const from = addWeeks(mondayOf(day), 1);
  return { from, until: addDays(addWeeks(from, 52), -1) };
};

const work = (world: World, runId: string, solver: Solver) =>
  planChecks(
    async () => on(world, world.stage.exchange, begun, 12),
    runId,
    ({ seed, input }, { signal }) => makePlan(seed, input, solver, { signal }),
  );
