import type { CommandContext } from "@/lib/platform/command";

/**
 * What a lead can set aside for one check: the minimum gap, our own rule of proportion; and the cap while the OM
 * changes the clause, for planning only. No check begins above the cap, whoever signs.
 */
export const overridableRules = ["minimum-gap", "cap"] as const;
export type OverridableRule = (typeof overridableRules)[number];

type Given = {
  readonly checkId: string;
  readonly orderId: string;
  readonly rule: OverridableRule;
  readonly reason: string;
};

/** Writes down that a lead set a rule aside, and why; nobody can change or remove it. */
export async function setAside({ db, occasion, record }: CommandContext, given: Given): Promise<void> {
  await db.checkOverride.create({ data: { ...given, byId: occasion.actor.staffId, at: occasion.at } });
  await record({
    event: "device-checks.rule-set-aside",
    subjectType: "device-check",
    subjectId: given.checkId,
    orderId: given.orderId,
    detail: { rule: given.rule },
  });
}
