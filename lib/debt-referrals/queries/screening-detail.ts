import "server-only";
import { z } from "zod";
import { fromDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { overStates } from "../over-states";
import { answersSchema } from "../schema";
import { legalThreats, suggestion } from "../screening";

/** One screening: the answers, what they point to and why, and what the officer decided. */
export const screeningDetail = defineQuery({
  name: "debt-referrals.screening",
  roles: ["officer", "teamLead"],
  input: z.strictObject({ screeningId: z.uuid(), orderId: z.uuid() }),
  run: async (db, occasion, { screeningId, orderId }) => {
    await visibleOrder(db, occasion, orderId);
    const row = await db.debtScreening.findFirst({ where: { id: screeningId, orderId } });
    if (!row) throw new NotFound();
    const open = await db.debtReferral.count({ where: { orderId, state: { notIn: [...overStates] } } });
    const person = await db.supervisedPerson.findFirst({
      where: { orders: { some: { id: orderId } } },
      select: { town: true },
    });
    const author = await db.staffMember.findUnique({
      where: { id: row.authorId },
      select: { displayName: true },
    });
    const answers = answersSchema.parse(row.answers);
    return {
      id: row.id,
      orderId,
      screenedOn: fromDb(row.screenedOn),
      answers,
      suggestion: row.suggestion,
      reasons: suggestion(answers).reasons,
      crisisGrounds: legalThreats(answers.threats),
      result: row.result,
      reason: row.reason,
      author: author?.displayName ?? "",
      town: person?.town ?? "",
      mayDecide: occasion.actor.role === "officer" && row.result === null,
      mayRefer:
        occasion.actor.role === "officer" &&
        open === 0 &&
        (row.result === "complex" || row.result === "crisis"),
    };
  },
  opens: {
    dossier: "debtScreening",
    subject: ({ screeningId }) => screeningId,
    order: ({ orderId }) => orderId,
  },
});

export type ScreeningDetail = Awaited<ReturnType<typeof screeningDetail>>;
