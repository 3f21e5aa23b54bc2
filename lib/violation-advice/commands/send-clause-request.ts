import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { conditionToChange, whyNotAsk } from "../clause-request-asking";
import { assembleRequest } from "../clause-request-document";
import type { ClauseRequestMessage } from "../clause-request-messages";
import { sendClauseRequestSchema } from "../clause-request-schema";

/**
 * The lead asks the OM to have a device clause changed that gives no power to check (Sv 6:6:19). What is sent is frozen;
 * a version of a condition has one request open at a time.
 */
export const sendClauseRequest = defineCommand({
  name: "violation-advice.send-clause-request",
  roles: ["teamLead"],
  input: sendClauseRequestSchema,
  run: async (context, { orderId, conditionId, missing, proposal }) => {
    const { db, occasion, record } = context;
    await visibleOrder(db, occasion, orderId);
    const found = await conditionToChange(db, orderId, conditionId);
    const refused = whyNotAsk(found);
    if (refused) throw new Refusal(refused);
    if (missing.length === 0) throw new Refusal("violationAdvice.missing-unsaid", { path: "missing" });
    const { clause, order, ...condition } = found.condition;
    if (!clause) throw new Refusal("deviceChecks.no-clause");
    const authorId = occasion.actor.staffId;
    const { sequence, version, code, law, article, text } = condition;
    const { document, hash } = await assembleRequest(db, {
      orderId,
      authorId,
      limits: clause,
      missing,
      proposal,
      condition: { sequence, version, code, law, article, text },
    });
    const { id } = await db.clauseRequest.create({
      data: {
        orderId,
        conditionId,
        authorId,
        document,
        documentHash: hash,
        state: "sent",
        sentAt: occasion.at,
      },
      select: { id: true },
    });
    await record({
      event: "violation-advice.clause-request-sent",
      subjectType: "clause-request",
      subjectId: id,
      orderId,
    });
    const { officeCode, orderExternalId } = document.heading;
    await leave(context, order.organisationId, {
      requestId: id,
      orderExternalId,
      officeCode,
      document,
      documentHash: hash,
    });
    return { orderId, conditionId, requestId: id };
  },
});

const leave = ({ send }: CommandContext, organisationId: string, body: ClauseRequestMessage) =>
  send({
    party: "probation",
    kind: "M12",
    subjectId: body.requestId,
    organisationId,
    officeCode: body.officeCode,
    body,
  });
