import { defineCommand } from "@/lib/platform/command";
import { clauseRequestDocument, type RequestWithdrawalMessage } from "../clause-request-messages";
import { withdrawClauseRequestSchema } from "../clause-request-schema";
import { reachedRequest, stepRequest } from "../clause-request-step";

/** The lead takes a request back that the OM has not answered; the OM is told, unless the CJIB never took it in. */
export const withdrawClauseRequest = defineCommand({
  name: "violation-advice.withdraw-clause-request",
  roles: ["teamLead"],
  input: withdrawClauseRequestSchema,
  run: async (context, { requestId, version, reason }) => {
    const { db, occasion, send } = context;
    const request = await reachedRequest(context, requestId);
    await stepRequest(context, request, {
      version,
      verb: "withdraw",
      event: "violation-advice.clause-request-withdrawn",
      change: { withdrawnAt: occasion.at, withdrawnWhy: reason },
    });
    const { orderId, conditionId } = request;
    if (request.rejectedAt) return { orderId, conditionId, requestId };
    const { officeCode } = clauseRequestDocument.parse(request.document).heading;
    const { organisationId } = await db.supervisionOrder.findFirstOrThrow({
      where: { id: orderId },
      select: { organisationId: true },
    });
    const body: RequestWithdrawalMessage = {
      requestId,
      officeCode,
      reason,
      withdrawnAt: occasion.at.toISOString(),
    };
    await send({
      party: "probation",
      kind: "M12W",
      subjectId: requestId,
      correlationId: requestId,
      organisationId,
      officeCode,
      body,
    });
    return { orderId, conditionId, requestId };
  },
});
