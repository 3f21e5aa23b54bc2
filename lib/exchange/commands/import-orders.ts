import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import { defineCommand } from "@/lib/platform/command";
import { NotFound, Refusal } from "@/lib/platform/refusal";

/** As many orders as a year brings to the largest organisation, with room. */
const mostLines = 50_000;

/** Books a file of orders, one JSON text on each line; the worker takes them in. Empty lines keep their number. */
export const importOrders = defineCommand({
  name: "exchange.import-orders",
  roles: ["administration"],
  input: z.strictObject({ text: z.string() }),
  run: async ({ db, occasion, record }, { text }) => {
    const { organisationId, staffId } = occasion.actor;
    if (!organisationId) throw new NotFound();
    const lines = text
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)
      .map((body, index) => ({ lineNo: index + 1, body: body.trim() }))
      .filter(({ body }) => body !== "");
    if (lines.length === 0) throw new Refusal("exchange.file-empty");
    if (lines.length > mostLines) throw new Refusal("exchange.too-many-lines");
    const { id } = await db.orderImport.create({
      data: {
        organisationId,
        importedById: staffId,
        fileHash: createHash("sha256").update(text).digest("hex"),
        totalLines: lines.length,
        startedAt: occasion.at,
      },
      select: { id: true },
    });
    await db.$queryRaw`
      with added as (
        insert into order_import_line (import_id, line_no, body)
        select ${id}::uuid, line_no, body
        from unnest(${lines.map((line) => line.lineNo)}::int[], ${lines.map((line) => line.body)}::text[]) as t (line_no, body)
        returning 1)
      select count(*)::int from added`;
    await record({
      event: "exchange.import-begun",
      subjectType: "import",
      subjectId: id,
      detail: { lines: lines.length },
    });
    return { importId: id };
  },
});
