import { defineCommand } from "@/lib/platform/command";
import { forwardedRequest } from "../clause-request-messages";

/** M12: a request to have a device clause changed becomes a case of the office it names, once. */
export const receiveClauseRequest = defineCommand({
  name: "violation-advice.receive-clause-request",
  roles: ["exchange"],
  input: forwardedRequest,
  run: async ({ db, occasion, record }, { cjibReference, body }) => {
    const externalId = body.requestId;
    const known = await db.omCase.findUnique({ where: { externalId }, select: { id: true } });
    if (known) return { caseId: known.id };
    const { officeCode, document, documentHash } = body;
    const { id } = await db.omCase.create({
      data: {
        officeCode,
        externalId,
        kind: "change-request",
        cjibReference,
        urgent: false,
        document,
        documentHash,
        receivedAt: occasion.at,
        state: "open",
      },
      select: { id: true },
    });
    await record({ event: "violation-advice.case-received", subjectType: "om-case", subjectId: id });
    return { caseId: id };
  },
});
