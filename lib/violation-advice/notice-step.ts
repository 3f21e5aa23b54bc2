import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visiblePapers } from "./access";
import { type NoticeState, type NoticeVerb, noticeTransition } from "./notice-states";

type Change = Omit<Prisma.ViolationNoticeUpdateManyMutationInput, "state" | "version">;
type Step = {
  readonly version: number;
  readonly verb: NoticeVerb;
  readonly event: string;
  readonly change?: Change;
};

/** The notice in this actor's reach; NotFound otherwise. */
export async function reachedNotice({ db, occasion }: Pick<CommandContext, "db" | "occasion">, id: string) {
  const notice = await db.violationNotice.findFirst({ where: { ...visiblePapers(occasion.actor), id } });
  if (!notice) throw new NotFound();
  return { ...notice, state: notice.state as NoticeState };
}

export type Notice = Awaited<ReturnType<typeof reachedNotice>>;

/** Makes one step of the state table, guarded by state and version, with its event. */
export async function stepNotice(
  { db, occasion, record }: CommandContext,
  notice: Notice,
  step: Step,
): Promise<void> {
  const row = noticeTransition(notice.state, step.verb, occasion.actor.role);
  if (!row) throw new Refusal("violationAdvice.not-in-this-state");
  await writeNotice(db, notice, step.version, { ...step.change, state: row.to });
  await record({
    event: step.event,
    subjectType: "notice",
    subjectId: notice.id,
    orderId: notice.orderId,
    detail: { to: row.to },
  });
}

/** A guarded write on the row as it was read. */
export async function writeNotice(
  db: CommandContext["db"],
  notice: Pick<Notice, "id" | "state">,
  version: number,
  change: Prisma.ViolationNoticeUpdateManyMutationInput,
): Promise<void> {
  const { count } = await db.violationNotice.updateMany({
    where: { id: notice.id, state: notice.state, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
}
