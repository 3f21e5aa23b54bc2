import { randomBytes } from "node:crypto";
import { addDays, daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import type { CommandContext } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { commitmentOf } from "./canonical";
import { gatherInput } from "./gather";
import type { Span } from "./problem";
import { type Suppositions, suppose } from "./suppose";

/** A year and the weeks around it; longer plans are guesses. */
const LONGEST_DAYS = 400;

type Asked = {
  readonly kind: "plan" | "what-if";
  readonly period: Span;
  readonly suppositions: Suppositions;
};

/**
 * Puts a run in the queue of the worker. The seed is drawn here and the commitment, one hash over method, seed and
 * input, goes to the log in the same transaction: before anything is planned, so that afterwards anyone can check
 * that nobody steered it. Throws a Refusal.
 */
export async function askPlanner(
  context: CommandContext,
  { kind, period, suppositions }: Asked,
): Promise<string> {
  const { db, occasion, record } = context;
  const { unitId, staffId } = occasion.actor;
  if (!unitId) throw new NotFound();
  checkPeriod(period, occasion.today);
  const now = await gatherInput(db, { unitId, period, today: occasion.today });
  if (!now.units.some(({ weeks }) => weeks.some(({ slots }) => slots > 0)))
    throw new Refusal("checkPlanning.no-slots");
  if (now.orders.length === 0) throw new Refusal("checkPlanning.nothing-to-plan");
  const seed = randomBytes(32).toString("hex");
  const input = kind === "plan" ? now : suppose(now, seed, suppositions);
  const commitment = commitmentOf(seed, input);
  const { id } = await db.planRun.create({
    data: {
      unitId,
      kind,
      state: "queued",
      fromOn: toDb(period.from),
      untilOn: toDb(period.until),
      suppositions: asJson(suppositions),
      seed,
      commitment,
      input: asJson(input),
      ...(kind === "what-if" ? { baseline: asJson(now) } : {}),
      requestedById: staffId,
      requestedAt: occasion.at,
    },
    select: { id: true },
  });
  await record({
    event: "check-planning.committed",
    subjectType: "plan-run",
    subjectId: id,
    detail: { kind, commitment, orders: input.orders.length, from: period.from, until: period.until },
  });
  return id;
}

function checkPeriod({ from, until }: Span, today: LocalDate): void {
  if (from < today) throw new Refusal("checkPlanning.starts-in-past", { path: "fromOn" });
  if (until < addDays(from, 6)) throw new Refusal("checkPlanning.too-short", { path: "untilOn" });
  if (daysBetween(from, until) > LONGEST_DAYS)
    throw new Refusal("checkPlanning.too-long", { path: "untilOn" });
}

/** As the database's JSON: nothing but text, numbers, lists and objects ever goes in. */
const asJson = (value: object) => JSON.parse(JSON.stringify(value));
