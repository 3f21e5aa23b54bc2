import type { ReadDb, WriteDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import type { StatementDb } from "@/lib/platform/statements";
import { dossierReach, inDossierReach } from "@/lib/supervision-orders/access";
import { type CheckState, type CheckVerb, checkTransition } from "./states";

/** A check with its schedule and findings. Throws NotFound when it is not, or after a stop no longer, for this actor. */
export async function visibleCheck(db: ReadDb, { actor }: Occasion, checkId: string) {
  const check = await db.deviceCheck.findFirst({
    where: { AND: [dossierReach(actor), { id: checkId }] },
    include: { schedule: true, findings: { include: { device: true } }, overrides: true },
  });
  if (!check || !mayOpen(check, actor)) throw new NotFound();
  return check;
}

type UnderWay = {
  readonly state: string;
  readonly outcome: string | null;
  readonly startedById: string | null;
  readonly orderId: string;
  readonly hasClause: boolean;
  readonly devicesIncluded: readonly string[];
  readonly devicesExcluded: readonly string[];
  readonly toolAllowed: boolean;
};

/** The bare check while it is being carried out. Throws NotFound, or a Refusal when it has not begun or has ended. */
export async function checkUnderWay(db: StatementDb, { actor }: Occasion, checkId: string) {
  const [check] = await db.$queryRaw<UnderWay[]>`
    select c.state, c.outcome, c.started_by_id as "startedById", c.order_id as "orderId",
           k.condition_id is not null as "hasClause", coalesce(k.devices_included, '{}') as "devicesIncluded",
           coalesce(k.devices_excluded, '{}') as "devicesExcluded", coalesce(k.tool_allowed, false) as "toolAllowed"
    from device_check c left join device_clause k on k.condition_id = c.condition_id
    where c.id = ${checkId}::uuid and ${inDossierReach(actor, "c")}`;
  if (!check || !mayOpen(check, actor)) throw new NotFound();
  if (check.state !== "in-progress") throw new Refusal("deviceChecks.frozen");
  return check;
}

export type CheckRow = Awaited<ReturnType<typeof visibleCheck>>;

/** A stopped check is for the officer who was there and the lead of the unit. */
export const mayOpen = (
  check: { readonly outcome: string | null; readonly startedById: string | null },
  actor: { readonly role: string; readonly staffId: string },
): boolean => check.outcome !== "stopped" || actor.role === "teamLead" || check.startedById === actor.staffId;

type Stated = { readonly id: string; readonly state: string; readonly version: number };

/**
 * The state that `verb` leads to for this actor. An officer at the door may act on a check that was only planned:
 * it is then taken on in the same act. Throws a Refusal when the table has no such row.
 */
export function stateAfter(check: Stated, verb: CheckVerb, { actor }: Occasion): CheckState {
  const from = check.state === "planned" && verb !== "assign" && verb !== "lapse" ? "assigned" : check.state;
  const row = checkTransition(from as CheckState, verb, actor.role);
  if (!row) throw new Refusal("deviceChecks.wrong-state");
  return row.to;
}

type CheckChange = Parameters<WriteDb["deviceCheck"]["updateMany"]>[0]["data"];

/** Writes only when the check is still as the reader saw it. Throws "changed meanwhile" otherwise. */
export async function changeCheck(
  db: WriteDb,
  check: Stated,
  version: number,
  data: CheckChange,
): Promise<void> {
  const { count } = await db.deviceCheck.updateMany({
    where: { id: check.id, state: check.state, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
}
