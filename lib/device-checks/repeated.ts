import type { ReadDb } from "@/lib/platform/db";
import { IMPOSSIBLE_BEFORE_LEAD } from "./attempts";

type Ended = {
  readonly id: string;
  readonly scheduleId: string;
  readonly outcome: string | null;
  readonly leadDecision: string | null;
};

/** Whether this check is the last of a row of impossible attempts on which no lead has decided yet. */
export async function waitsForLead(db: ReadDb, check: Ended): Promise<boolean> {
  if (check.outcome !== "impossible" || check.leadDecision !== null) return false;
  const last = await db.deviceCheck.findMany({
    where: { scheduleId: check.scheduleId, outcome: { not: null } },
    orderBy: [{ endedAt: "desc" }, { id: "desc" }],
    take: IMPOSSIBLE_BEFORE_LEAD,
    select: { id: true, outcome: true },
  });
  return (
    last.length === IMPOSSIBLE_BEFORE_LEAD &&
    last[0]?.id === check.id &&
    last.every(({ outcome }) => outcome === "impossible")
  );
}
