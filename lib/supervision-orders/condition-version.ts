import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import type { ConditionChange } from "./condition-change";

type Clause = Omit<Prisma.DeviceClauseUncheckedCreateInput, "conditionId" | "orderId">;

/** A version as it stands, with its clause when it has one. */
export type ConditionRow = Prisma.SpecialConditionGetPayload<{ include: { clause: true } }>;

type NewVersion = {
  readonly kind: Exclude<ConditionChange, "issued">;
  readonly reason: string;
  readonly decision?: { readonly on: Date; readonly by: string };
  /** What is different now; the rest is carried over. */
  readonly words?: Partial<Pick<ConditionRow, "code" | "law" | "article" | "text" | "fromOn" | "untilOn">>;
  /** The limits of the new version; left out, they are carried over. */
  readonly limits?: Clause;
};

/**
 * Puts a new version of a condition beside the old one, which stays as it was. A changed sentence or changed limits
 * are judged anew: until then they give no authority to check. The caller records the event; returns the new id.
 */
export async function addConditionVersion(
  { db, occasion }: CommandContext,
  old: ConditionRow,
  { kind, reason, decision, words = {}, limits }: NewVersion,
): Promise<string> {
  await db.specialCondition.updateMany({ where: { id: old.id }, data: { state: "replaced" } });
  const { id: _id, clause, outcome: _outcome, ...kept } = old;
  const { id } = await db.specialCondition.create({
    data: {
      ...kept,
      ...words,
      version: old.version + 1,
      state: kind === "lifted" ? "lifted" : "active",
      changeKind: kind,
      changeReason: reason,
      decidedOn: decision?.on ?? null,
      decidedBy: decision?.by ?? "",
      changedById: occasion.actor.staffId,
      changedAt: occasion.at,
    },
    select: { id: true },
  });
  const sameSentence = words.text === undefined || words.text === old.text;
  const carried = clause && (sameSentence ? clause : { ...clause, ...unjudged });
  const next = limits ? { ...limits, ...unjudged } : carried;
  if (next) await db.deviceClause.create({ data: { ...next, conditionId: id, orderId: old.orderId } });
  return id;
}

const unjudged = {
  wording: "unassessed",
  despiteDoubt: false,
  wordingReason: "",
  wordingJudgedById: null,
  wordingJudgedAt: null,
  proposedWording: null,
  proposedReason: "",
  proposedById: null,
} as const;
