import "server-only";
import { z } from "zod";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { conditionToChange, whyNotAsk } from "../clause-request-asking";
import { missingIn } from "../clause-request-codes";
import { clauseRequestDocument } from "../clause-request-messages";
import { openRequestStates } from "../clause-request-states";
import { documentHash } from "../document-hash";

const open: readonly string[] = openRequestStates;

/** The requests about a condition in all its versions, the newest first, and whether the reader can send one now. */
export const clauseRequests = defineQuery({
  name: "violation-advice.clause-requests",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: ({ orderId }) => orderId },
  input: z.strictObject({ orderId: z.uuid(), conditionId: z.uuid() }),
  run: async (db, occasion, { orderId, conditionId }) => {
    await visibleOrder(db, occasion, orderId);
    const found = await conditionToChange(db, orderId, conditionId);
    const { clause, sequence } = found.condition;
    const rows = await db.clauseRequest.findMany({
      where: { orderId, condition: { sequence } },
      orderBy: { sentAt: "desc" },
    });
    const lead = occasion.actor.role === "teamLead";
    return {
      orderId,
      conditionId,
      missing: clause ? missingIn(clause) : [],
      form: lead && whyNotAsk(found) === null ? ("offered" as const) : ("hidden" as const),
      requests: rows.map(({ document, ...row }) => ({
        ...row,
        answeredOn: fromDbOrNull(row.answeredOn),
        document: clauseRequestDocument.parse(document),
        unchanged: documentHash(document) === row.documentHash,
        withdrawal: lead && open.includes(row.state) ? ("offered" as const) : ("hidden" as const),
      })),
    };
  },
});

export type ClauseRequests = Awaited<ReturnType<typeof clauseRequests>>;
export type ClauseRequestView = ClauseRequests["requests"][number];
