import "server-only";
import { z } from "zod";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import type { TermUnit } from "@/lib/terms/rules";
import { groupOf } from "./term-groups";

/** Every term with its versions, newest first, and the days put on a par with a holiday. */
export const termTable = defineQuery({
  name: "dates.term-table",
  roles: ["officer", "teamLead", "administration", "djiCaseManager", "prosecutor", "cjibClerk"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const rows = await db.term.findMany({ orderBy: [{ code: "asc" }, { validFrom: "desc" }] });
    const days = await db.designatedDay.findMany({ orderBy: { day: "desc" } });
    const versions = rows.map((row) => ({
      code: row.code,
      kind: row.kind as "legal" | "internal",
      length: row.length,
      unit: row.unit as TermUnit,
      extends: row.extends,
      source: row.source,
      reason: row.reason,
      validFrom: fromDb(row.validFrom),
      validUntil: fromDbOrNull(row.validUntil),
    }));
    return {
      today,
      mayChange: actor.role === "administration",
      terms: [...new Set(rows.map(({ code }) => code))]
        .map((code) => ({
          code,
          ...groupOf(code),
          versions: versions.filter((version) => version.code === code),
        }))
        .sort((a, b) => a.place - b.place),
      days: days.map(({ day, source }) => ({ day: fromDb(day), source })),
    };
  },
});
export type TermTable = Awaited<ReturnType<typeof termTable>>;
export type TermOnPage = TermTable["terms"][number];
export type TermVersion = TermOnPage["versions"][number];
