import type { ReadDb } from "@/lib/platform/db";

/** Looks up who these members of staff are; the answer gives the name, or null for nobody. */
export async function staffNames(db: ReadDb, ids: readonly (string | null | undefined)[]) {
  const wanted = [...new Set(ids.filter((id) => typeof id === "string"))];
  const rows =
    wanted.length === 0
      ? []
      : await db.staffMember.findMany({
          where: { id: { in: wanted } },
          select: { id: true, displayName: true },
        });
  const names = new Map(rows.map(({ id, displayName }) => [id, displayName]));
  return (id: string | null | undefined): string | null => (id ? (names.get(id) ?? null) : null);
}
