import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { inboxOf, setApart } from "../set-apart";

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

/** Messages set apart that this reader may see to, those that wait longest first. */
export const quarantinedMessages = defineQuery({
  name: "exchange.quarantined-messages",
  roles: ["administration", "cjibClerk"],
  opens: "list",
  input: z.strictObject({ page: z.number().int().min(1).default(1) }),
  run: async (db, { actor }, { page }) => {
    const where = setApart(actor);
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

/** One message set apart, with its content when it is for this organisation; CJIB staff see none. Reading it is logged. */
export const quarantinedMessage = defineQuery({
  name: "exchange.quarantined-message",
  roles: ["administration", "cjibClerk"],
  opens: { dossier: "message", subject: ({ id }) => id },
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, { actor }, { id }) => {
    const message = await db.exchangeMessage.findFirst({
      where: {
        id,
        direction: "in",
        party: inboxOf(actor),
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
