import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";

export const quarantinePageSize = 25;

const shown = {
  id: true,
  kind: true,
  messageId: true,
  createdAt: true,
  state: true,
  reasonCode: true,
  reason: true,
  party: true,
} as const;

/** Messages set apart that this administration may see, those that wait longest first. */
export const quarantinedMessages = defineQuery({
  name: "exchange.quarantined-messages",
  roles: ["administration"],
  opens: "list",
  input: z.strictObject({ page: z.number().int().min(1).default(1) }),
  run: async (db, _occasion, { page }) => {
    const where = { direction: "in", party: "probation", state: "quarantined" };
    const rows = await db.exchangeMessage.findMany({
      where,
      select: shown,
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: quarantinePageSize,
      skip: (page - 1) * quarantinePageSize,
    });
    return { rows, total: await db.exchangeMessage.count({ where }), page };
  },
});

export type QuarantinedRow = Awaited<ReturnType<typeof quarantinedMessages>>["rows"][number];

/** One message set apart, with its content when it is for this organisation. Reading it is logged. */
export const quarantinedMessage = defineQuery({
  name: "exchange.quarantined-message",
  roles: ["administration"],
  opens: { dossier: "message", subject: ({ id }) => id },
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, _occasion, { id }) => {
    const message = await db.exchangeMessage.findFirst({
      where: {
        id,
        direction: "in",
        party: "probation",
        state: { in: ["quarantined", "received", "handled", "dismissed"] },
      },
      select: { ...shown, payload: true },
    });
    if (!message) throw new NotFound();
    const { payload, ...row } = message;
    return { ...row, content: payload ? contentOf(payload.body) : null };
  },
});

/** The signed text opened for the eye; its signature was checked at the door. */
function contentOf(body: unknown): unknown {
  const { jws } = body as { readonly jws: string };
  try {
    const { data } = JSON.parse(Buffer.from(jws.split(".")[1] ?? "", "base64url").toString("utf8")) as {
      readonly data: unknown;
    };
    return data;
  } catch {
    return null;
  }
}
