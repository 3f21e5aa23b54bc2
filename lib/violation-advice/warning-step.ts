import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { visiblePapers } from "./access";
import { warningOn } from "./warning-lapse";
import { type WarningState, type WarningVerb, warningTransition } from "./warning-states";

type Change = Omit<Prisma.FormalWarningUpdateManyMutationInput, "state" | "version">;
type Step = {
  readonly version: number;
  readonly verb: WarningVerb;
  readonly event: string;
  readonly change?: Change;
};

/** The warning in this actor's reach; NotFound otherwise. */
export async function reachedWarning({ db, occasion }: CommandContext, id: string) {
  const warning = await db.formalWarning.findFirst({ where: { ...visiblePapers(occasion.actor), id } });
  if (!warning) throw new NotFound();
  return { ...warning, state: warning.state as WarningState };
}

type Warning = Awaited<ReturnType<typeof reachedWarning>>;

/** Makes one step of the state table, guarded by state and version, with its event. */
export async function stepWarning(
  { db, occasion, record }: CommandContext,
  warning: Warning,
  step: Step,
): Promise<void> {
  const given = { state: warning.state, issuedOn: fromDbOrNull(warning.issuedOn) };
  if (warningOn(given, occasion.today, await timetableFrom(db)) === "lapsed")
    throw new Refusal("violationAdvice.warning-lapsed");
  const row = warningTransition(warning.state, step.verb, occasion.actor.role);
  if (!row) throw new Refusal("violationAdvice.not-in-this-state");
  await writeWarning(db, warning, step.version, { ...step.change, state: row.to });
  await record({
    event: step.event,
    subjectType: "warning",
    subjectId: warning.id,
    orderId: warning.orderId,
    detail: { to: row.to },
  });
}

/** A guarded write on the row as it was read. */
export async function writeWarning(
  db: CommandContext["db"],
  warning: Pick<Warning, "id" | "state">,
  version: number,
  change: Prisma.FormalWarningUpdateManyMutationInput,
): Promise<void> {
  const { count } = await db.formalWarning.updateMany({
    where: { id: warning.id, state: warning.state, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
}

/** Author and whoever stood behind the author do not approve their own paper; the database refuses it too. */
export function refuseOwn(staffId: string, ...authors: readonly (string | null)[]): void {
  if (authors.includes(staffId)) throw new Refusal("violationAdvice.not-your-own");
}
