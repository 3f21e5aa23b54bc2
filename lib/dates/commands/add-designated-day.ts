import "server-only";
import { noDesignatedDays } from "@/lib/calendar/dutch-holidays";
import { addDays, formatDutch } from "@/lib/calendar/local-date";
import { isWorkingDay } from "@/lib/calendar/working-days";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { addDesignatedDaySchema } from "../term-schema";

/**
 * So far ahead no term that runs today can reach the day: what the act moves is at most ninety days long
 * (Algemene termijnenwet art. 4), and decrees name their days years before.
 */
export const DESIGNATED_AHEAD_DAYS = 100;

/** A day on a par with a holiday (Algemene termijnenwet art. 3 lid 3), with the decree that says so. */
export const addDesignatedDay = defineCommand({
  name: "dates.add-designated-day",
  roles: ["administration"],
  input: addDesignatedDaySchema,
  run: async ({ db, occasion, record }, { day, source }) => {
    const first = addDays(occasion.today, DESIGNATED_AHEAD_DAYS);
    if (day < first)
      throw new Refusal("terms.day-too-near", { path: "day", values: { first: formatDutch(first) } });
    if (!isWorkingDay(day, noDesignatedDays)) throw new Refusal("terms.day-already-closed", { path: "day" });
    if (await db.designatedDay.findUnique({ where: { day: toDb(day) } }))
      throw new Refusal("terms.day-exists", { path: "day" });
    await db.designatedDay.createMany({
      data: { day: toDb(day), source, recordedAt: occasion.at, recordedById: occasion.actor.staffId },
    });
    await record({
      event: "dates.day-designated",
      subjectType: "designated-day",
      subjectId: occasion.actor.organisationId ?? occasion.actor.staffId,
      detail: { day, source },
    });
    return { day };
  },
});
