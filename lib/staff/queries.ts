import "server-only";
import { z } from "zod";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { staffNames } from "./facts";

const PAST_SHOWN = 25;

/** Cover in the lead's unit: what runs and comes, the latest that is over, and who can be chosen. */
export const unitCover = defineQuery({
  name: "staff.unit-cover",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const covers = await db.cover.findMany({
      where: { absent: { unitId: actor.unitId } },
      include: { absent: { select: { displayName: true } }, covering: { select: { displayName: true } } },
      orderBy: [{ fromOn: "desc" }],
      take: 200,
    });
    const names = await staffNames(
      db,
      covers.map((cover) => cover.setById),
    );
    const rows = covers.map((cover) => ({
      id: cover.id,
      absentName: cover.absent.displayName,
      coveringName: cover.covering.displayName,
      fromOn: fromDb(cover.fromOn),
      untilOn: fromDb(cover.untilOn),
      endedOn: fromDbOrNull(cover.endedOn),
      reason: cover.reason,
      setBy: names.get(cover.setById) ?? null,
    }));
    const over = (row: (typeof rows)[number]) => row.endedOn !== null || row.untilOn < today;
    const officers = await db.staffMember.findMany({
      where: { role: "officer", active: true, unitId: actor.unitId },
      select: { id: true, displayName: true },
      orderBy: { displayName: "asc" },
    });
    return {
      current: rows.filter((row) => !over(row) && row.fromOn <= today),
      coming: rows.filter((row) => !over(row) && row.fromOn > today).toReversed(),
      past: rows.filter(over).slice(0, PAST_SHOWN),
      officers,
    };
  },
});

export type UnitCover = Awaited<ReturnType<typeof unitCover>>;
export type CoverRow = UnitCover["current"][number];
