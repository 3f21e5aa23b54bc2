import type { CommandContext } from "@/lib/platform/command";
import type { ReadDb } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";

/** An active officer of the acting lead's unit. Throws Refusal at the field `officerId` for anyone else. */
export async function officerOfUnit(
  { db, occasion }: Pick<CommandContext, "db" | "occasion">,
  officerId: string,
) {
  const officer = await db.staffMember.findFirst({
    where: { id: officerId, role: "officer", active: true, unitId: occasion.actor.unitId },
    select: { id: true, displayName: true },
  });
  if (!occasion.actor.unitId || !officer)
    throw new Refusal("staff.officer-not-available", { path: "officerId" });
  return officer;
}

/** Names of staff by id, for screens that say who did what. Unknown ids are left out. */
export async function staffNames(
  db: ReadDb,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.staffMember.findMany({
    where: { id: { in: wanted } },
    select: { id: true, displayName: true },
  });
  return new Map(rows.map((row) => [row.id, row.displayName]));
}
