import "server-only";
import { z } from "zod";
import { addWeeks, type LocalDate } from "@/lib/calendar/local-date";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { mondayOf } from "../weeks";

const WEEKS_AHEAD = 53;

/** Slots per week of the unit for a year ahead, and who is away when. */
export const capacity = defineQuery({
  name: "check-planning.capacity",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const { unitId } = actor;
    if (!unitId) throw new NotFound();
    const from = mondayOf(today);
    const weeks = await db.$queryRaw<{ monday: LocalDate; slots: number | null; closedReason: string }[]>`
      select w.monday::date::text as monday, u.slots, coalesce(u.closed_reason, '') as "closedReason"
      from generate_series(${from}::date, ${addWeeks(from, WEEKS_AHEAD - 1)}::date, interval '7 days') as w (monday)
      left join unit_week u on u.unit_id = ${unitId}::uuid and u.monday = w.monday::date order by w.monday`;
    const officers = await db.staffMember.findMany({
      where: { unitId, role: "officer", active: true },
      orderBy: { displayName: "asc" },
      select: { id: true, displayName: true },
    });
    const absences = await db.workerAbsence.findMany({
      where: { unitId, withdrawnAt: null, untilOn: { gte: toDb(today) } },
      orderBy: { fromOn: "asc" },
    });
    const names = new Map(officers.map(({ id, displayName }) => [id, displayName]));
    return {
      today,
      weeks,
      officers,
      absences: absences.map(({ id, staffId, fromOn, untilOn }) => ({
        id,
        name: names.get(staffId) ?? null,
        from: fromDb(fromOn),
        until: fromDb(untilOn),
      })),
    };
  },
});

export type Capacity = Awaited<ReturnType<typeof capacity>>;
