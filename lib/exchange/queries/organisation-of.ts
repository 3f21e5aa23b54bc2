import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";

/**
 * Whose message it is: of the organisation it names, or of the one that supervises the case it is about. Null when it
 * cannot be told: then nobody reads its content.
 */
export const organisationOf = defineQuery({
  name: "exchange.organisation-of",
  roles: ["exchange"],
  opens: "list",
  input: z.strictObject({ body: z.unknown() }),
  run: async (db, _occasion, { body }) => {
    const named = z.object({ organisation: z.string().max(20) }).safeParse(body);
    if (named.success) {
      const found = await db.probationOrganisation.findUnique({
        where: { code: named.data.organisation },
        select: { id: true },
      });
      if (found) return found.id;
    }
    const select = { organisationId: true } as const;
    const byAdvice = z.object({ adviceId: z.uuid() }).safeParse(body);
    if (byAdvice.success) {
      const advice = await db.violationAdvice.findUnique({
        where: { id: byAdvice.data.adviceId },
        select: { order: { select } },
      });
      if (advice) return advice.order.organisationId;
    }
    const byRequest = z.object({ requestId: z.uuid() }).safeParse(body);
    if (byRequest.success) {
      const request = await db.clauseRequest.findUnique({
        where: { id: byRequest.data.requestId },
        select: { order: { select } },
      });
      if (request) return request.order.organisationId;
    }
    const byOrder = z.object({ orderExternalId: z.string().max(100) }).safeParse(body);
    if (!byOrder.success) return null;
    const order = await db.supervisionOrder.findUnique({
      where: { externalId: byOrder.data.orderExternalId },
      select,
    });
    return order?.organisationId ?? null;
  },
});
