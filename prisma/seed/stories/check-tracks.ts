import { addDays, addMonths, type LocalDate } from "@/lib/calendar/local-date";
import { endSchedule } from "@/lib/device-checks/commands/end-schedule";
import { pauseSchedule } from "@/lib/device-checks/commands/pause-schedule";
import { type ChecksWish, scheduleAge } from "../cards";
import { clauses } from "../texts/clauses";
import * as check from "./checks";
import { askOm } from "./clause-requests";
import { inventory, judge, propose, schedule, type Wording } from "./schedules";
import { exactlyOn, on, type ToldCase, versionOf } from "./told-case";

/** All that happens with the device condition of an order, up to where its open check stays. */
export async function checkTrack(told: ToldCase, wish: ChecksWish): Promise<void> {
  const begun = scheduleAge(wish);
  const written = clauses[wish.clause]?.wording ?? "sufficient";
  if (wish.wording === "unassessed") return;
  await propose(told, begun + 4, written);
  if (wish.wording === "proposed") return;
  const wording: Wording = wish.wording === "despite-doubt" ? "despite-doubt" : written;
  await judge(told, begun + 2, wording);
  if (wording === "insufficient" || wording === "doubtful") return askOm(told, begun, wish.request);
  const day = told.world.calendar.ago(begun);
  const scheduleId = await schedule(told, day, wish.perYear);
  const devices = await inventory(told, day);
  for (const past of pastDays(told, wish)) {
    const finding = told.luck.happens(0.15) ? "attention" : "nothing";
    const checkId = await check.carryOut({ told, day: past, devices }, finding);
    await check.assess(told, checkId, addDays(past, 1));
  }
  await ending(told, wish, { scheduleId, devices });
}

/** Days of the checks before the open one, the oldest first; a week more than the term between them, as in practice. */
function pastDays({ world }: ToldCase, { perYear, past, due }: ChecksWish): readonly LocalDate[] {
  const months = 12 / perYear;
  const last = addMonths(addDays(world.calendar.today, due), -months);
  return Array.from({ length: past }, (_, nth) => past - 1 - nth).map((back) =>
    addDays(addMonths(last, -months * back), -6 * back),
  );
}

type Running = { readonly scheduleId: string; readonly devices: readonly string[] };

async function ending(told: ToldCase, wish: ChecksWish, running: Running): Promise<void> {
  const { world } = told;
  const day = world.calendar.workday(wish.acted);
  const visit = { told, day, devices: running.devices };
  switch (wish.end) {
    case "open":
      return;
    case "assigned":
      return check.prepare(
        { ...visit, outsideWindowReason: "Cliënt gaat volgende maand verhuizen." },
        await check.openCheck(told),
      );
    case "in-progress":
      return check.begin(visit, await check.openCheck(told));
    case "paused":
      return onHold(told, running.scheduleId, wish.acted);
    case "ended":
      return finish(told, running.scheduleId, wish.acted);
    case "impossible":
      await check.impossible(visit);
      return;
    case "impossible-twice":
      await check.impossible({ ...visit, day: addDays(day, -20) });
      await check.impossible(visit);
      return;
    case "refused":
      await check.refused(visit);
      return;
    case "refused-assessed":
      return check.assess(told, await check.refused(visit), addDays(day, 1));
    case "done":
      await check.carryOut(visit, "attention");
      return;
    case "wiping":
      await check.carryOut(visit, "wiping-suspected");
      return;
    default:
      return withLead(told, wish, visit);
  }
}

/** Ends in which a lead has or had a say. */
async function withLead(told: ToldCase, { end, acted }: ChecksWish, visit: check.Visit): Promise<void> {
  const { day } = visit;
  if (end === "indication" || end === "indication-assessed" || end === "indication-closed") {
    const checkId = await check.carryOut(visit, "indication", told.luck.number(0, 2));
    if (end === "indication") return;
    await check.assess(told, checkId, day, true);
    if (end === "indication-closed") await check.closeByLead(told, checkId, day);
    return;
  }
  const checkId = await check.stopped(visit);
  if (end === "stopped") return;
  const deciding = told.world.calendar.workday(Math.max(1, acted - 1));
  await check.police(told, checkId, deciding, end === "stopped-reported" ? "reported" : "not-reported");
  if (end === "stopped-closed") await check.closeByLead(told, checkId, deciding);
}

async function onHold(told: ToldCase, scheduleId: string, daysAgo: number): Promise<void> {
  await pauseSchedule(on(told.world, told.crew.lead, daysAgo, 10), {
    scheduleId,
    version: await versionOf(told.world, "device_check_schedule", scheduleId),
    reason: "Cliënt is voor drie maanden opgenomen en heeft daar geen apparaten.",
  });
}

async function finish(told: ToldCase, scheduleId: string, daysAgo: number): Promise<void> {
  const day = told.world.calendar.workday(daysAgo);
  await endSchedule(exactlyOn(told.officer, day, 10), {
    scheduleId,
    version: await versionOf(told.world, "device_check_schedule", scheduleId),
    reason: "De rechter heeft de voorwaarde gewijzigd; controles zijn niet meer opgenomen.",
  });
}

/** While a client is detained the schedule stands still with the order. */
export async function pauseWithOrder(told: ToldCase, daysAgo: number): Promise<void> {
  const { world, officer, orderId } = told;
  const [row] = await world.rows<{ id: string; version: number }>(
    "select id, version from device_check_schedule where order_id = $1 and state = 'active'",
    [orderId],
  );
  if (!row) return;
  await pauseSchedule(on(world, officer, daysAgo, 14), {
    scheduleId: row.id,
    version: row.version,
    reason: "De opdracht staat stil.",
  });
}
