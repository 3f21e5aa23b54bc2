import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";

/**
 * Whose administration may read a message that could not be handled: the organisation an order names, or whose
 * person it is about. Null when it cannot be told: then nobody reads its content.
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
    const about = z.object({ orderExternalId: z.string().max(100) }).safeParse(body);
    if (!about.success) return null;
    const order = await db.supervisionOrder.findUnique({
      where: { externalId: about.data.orderExternalId },
      select: { organisationId: true },
    });
    return order?.organisationId ?? null;
  },
});
