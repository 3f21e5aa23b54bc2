import "server-only";
import { z } from "zod";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { termOn } from "@/lib/terms/rules";
import { clauseProblems } from "../clause";
import { readSetting } from "../setting";
import { staffNames } from "../staff-names";

/** One condition with its limits, to judge its wording or to make a schedule on it. */
export const clausePage = defineQuery({
  name: "device-checks.clause",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid(), conditionId: z.uuid() }),
  run: async (db, occasion, { orderId, conditionId }) => {
    const setting = await readSetting(db, occasion, conditionId);
    const { condition, clauseRow, timetable } = setting;
    if (condition.orderId !== orderId) throw new NotFound();
    const names = await staffNames(db, [clauseRow?.proposedById, clauseRow?.wordingJudgedById]);
    const term = (code: string) => termOn(timetable.terms, code, occasion.today);
    return {
      role: occasion.actor.role,
      orderId,
      conditionId,
      sequence: condition.sequence,
      law: condition.law,
      article: condition.article,
      text: condition.text,
      limits: clauseRow,
      anchorOn: fromDbOrNull(clauseRow?.anchorOn ?? null),
      proposedBy: names(clauseRow?.proposedById),
      judgedBy: names(clauseRow?.wordingJudgedById),
      problems: clauseProblems(setting.clause),
      orderRuns: setting.orderRuns,
      capMax: setting.cap?.max ?? null,
      minimumGapDays: term("device-check-minimum-gap").length * 7,
      firstWithinWeeks: term("device-check-first").length,
    };
  },
});

export type ClausePage = Awaited<ReturnType<typeof clausePage>>;
