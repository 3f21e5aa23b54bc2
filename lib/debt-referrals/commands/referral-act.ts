import { type LocalDate, latest } from "@/lib/calendar/local-date";
import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { dossierReach } from "@/lib/supervision-orders/access";
import { type ReferralState, type ReferralVerb, referralTransition } from "../states";

export type ReferralRow = Awaited<ReturnType<typeof visibleReferral>>;
type Act = { readonly id: string; readonly version: number };

/** A referral of this actor's dossiers, with the screening behind it. Throws NotFound. */
export async function visibleReferral({ db, occasion }: Pick<CommandContext, "db" | "occasion">, id: string) {
  const row = await db.debtReferral.findFirst({
    where: { AND: [dossierReach(occasion.actor), { id }] },
    include: { screening: true },
  });
  if (!row) throw new NotFound();
  return row;
}

/** The referral, when the table of states allows this act on it now. Throws NotFound or Refusal. */
export async function referralFor(context: CommandContext, { id, version }: Act, verb: ReferralVerb) {
  const row = await visibleReferral(context, id);
  const step = referralTransition(row.state as ReferralState, verb, context.occasion.actor.role);
  if (!step) throw new Refusal("debtReferrals.wrong-state");
  if (row.version !== version) throw new Refusal("platform.changed-meanwhile");
  return { row, to: step.to };
}

type Move = {
  readonly data: Prisma.DebtReferralUpdateManyMutationInput;
  readonly event: string;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** The guarded write and its event. Throws Refusal when someone was first. */
export async function moveReferral(context: CommandContext, row: ReferralRow, { data, event, detail }: Move) {
  const { count } = await context.db.debtReferral.updateMany({
    where: { id: row.id, state: row.state, version: row.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  await context.record({
    event,
    subjectType: "debtReferral",
    subjectId: row.id,
    orderId: row.orderId,
    detail,
  });
  return { id: row.id };
}

/** Refuses a day that is still to come, or that lies before an earlier step. */
export function checkDay(
  { occasion }: Pick<CommandContext, "occasion">,
  field: { readonly path: string; readonly day: LocalDate },
  earlier: readonly (Date | null)[],
): void {
  if (field.day > occasion.today) throw new Refusal("debtReferrals.in-the-future", { path: field.path });
  const [first, ...rest] = earlier.filter((day) => day !== null).map(fromDb);
  if (first && field.day < latest(first, ...rest))
    throw new Refusal("debtReferrals.before-earlier-step", { path: field.path });
}
