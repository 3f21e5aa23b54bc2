import { defineCommand } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { forwardedDocument } from "../messages";
import { NotYet } from "../not-yet";

/**
 * A notice or advice that the CJIB passed on to the OM becomes a case of its office, once. An advice waits for its
 * notice: first the notice, then the advice (law file §0.3).
 */
export const receiveOmDocument = defineCommand({
  name: "violation-advice.receive-om-document",
  roles: ["exchange"],
  input: forwardedDocument,
  run: async ({ db, occasion, record }, { kind, cjibReference, body }) => {
    const externalId = kind === "M8" ? body.noticeId : body.adviceId;
    const known = await db.omCase.findUnique({ where: { externalId }, select: { id: true } });
    if (known) return { caseId: known.id };
    const noticeExternalId = kind === "M9" ? body.noticeId : null;
    const notice = noticeExternalId
      ? await db.omCase.findUnique({ where: { externalId: noticeExternalId } })
      : null;
    if (kind === "M9" && !notice) throw new NotYet("the notice");
    const { id } = await db.omCase.create({
      data: {
        officeCode: body.officeCode,
        externalId,
        noticeExternalId,
        kind: kind === "M8" ? "notice" : "advice",
        cjibReference,
        urgent: body.urgent,
        document: body.document as Prisma.InputJsonObject,
        documentHash: body.documentHash,
        receivedAt: occasion.at,
        state: "open",
      },
      select: { id: true },
    });
    await record({ event: "violation-advice.case-received", subjectType: "om-case", subjectId: id });
    if (notice?.state === "open" || notice?.state === "noted")
      await db.omCase.update({
        where: { id: notice.id },
        data: { state: "joined", version: { increment: 1 } },
      });
    return { caseId: id };
  },
});
