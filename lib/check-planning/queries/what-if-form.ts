import "server-only";
import { z } from "zod";
import { toDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { mondayOf } from "../weeks";

/** What the form of a question needs: who can be away, how many slots there are now, and whether the planner is at work. */
export const whatIfForm = defineQuery({
  name: "check-planning.what-if-form",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor: { unitId }, today }) => {
    if (!unitId) throw new NotFound();
    const officers = await db.staffMember.findMany({
      where: { unitId, role: "officer", active: true },
      orderBy: { displayName: "asc" },
      select: { id: true, displayName: true },
    });
    const most = await db.unitWeek.aggregate({
      where: { unitId, monday: { gte: toDb(mondayOf(today)) } },
      _max: { slots: true },
    });
    const busy = await db.planRun.findFirst({
      where: { unitId, state: { in: ["queued", "running"] } },
      select: { id: true },
    });
    const schedules = await db.deviceCheckSchedule.count({ where: { unitId, state: "active" } });
    return { today, officers, slots: most._max.slots ?? 0, busyRun: busy?.id ?? null, schedules };
  },
});

export type WhatIfFormData = Awaited<ReturnType<typeof whatIfForm>>;
