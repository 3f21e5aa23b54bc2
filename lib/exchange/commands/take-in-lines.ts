import "server-only";
import { z } from "zod";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import type { RefusalCode } from "@/lib/platform/refusal";
import { readLine } from "../import/read-line";
import { takeInOrders } from "../intake/take-in-orders";
import type { IssuedOrder } from "../messages/order";

type Line = { readonly lineNo: number; readonly body: string };
type Result = {
  readonly lineNo: number;
  readonly outcome: string;
  readonly code: string;
  readonly reason: string;
  readonly orderId: string;
};

/**
 * Takes in the next lines of an import, all or none of them. Returns how many lines it settled: 0 means ready.
 * What a line said is not kept once its result is known.
 */
export const takeInLines = defineCommand({
  name: "exchange.take-in-lines",
  roles: ["exchange"],
  input: z.strictObject({ importId: z.uuid(), most: z.number().int().min(1).max(500) }),
  run: async (context, { importId, most }) => {
    const { db, occasion, record } = context;
    const lines = await db.$queryRaw<Line[]>`
      select line_no as "lineNo", body from order_import_line where import_id = ${importId}::uuid and outcome = 'waiting'
      order by line_no limit ${most}::int for update`;
    if (lines.length > 0) {
      const { organisationId } = await db.orderImport.findUniqueOrThrow({ where: { id: importId } });
      await write(context, importId, await results(context, lines, organisationId));
      return lines.length;
    }
    const { count } = await db.orderImport.updateMany({
      where: { id: importId, finishedAt: null },
      data: { finishedAt: occasion.at },
    });
    if (count > 0)
      await record({ event: "exchange.import-finished", subjectType: "import", subjectId: importId });
    return 0;
  },
});

/** The next line brought the whole batch down, whatever it holds: it is put aside so that the others can go on. */
export const rejectLine = defineCommand({
  name: "exchange.reject-line",
  roles: ["exchange"],
  input: z.strictObject({ importId: z.uuid(), reference: z.string().max(40) }),
  run: async ({ db }, { importId, reference }) => {
    const next = await db.orderImportLine.findFirst({
      where: { importId, outcome: "waiting" },
      orderBy: { lineNo: "asc" },
    });
    if (!next) return;
    const code: RefusalCode = "exchange.could-not-handle";
    await db.orderImportLine.update({
      where: { importId_lineNo: { importId, lineNo: next.lineNo } },
      data: { outcome: "rejected", code, reason: reference, body: "" },
    });
  },
});

async function results(
  context: CommandContext,
  lines: readonly Line[],
  organisationId: string,
): Promise<readonly Result[]> {
  const readings = lines.map(({ lineNo, body }) => ({ lineNo, ...readLine(body) }));
  const good = readings.filter(
    (reading): reading is { lineNo: number; order: IssuedOrder } => "order" in reading,
  );
  const answers = await takeInOrders(
    context,
    good.map(({ order }) => order),
    organisationId,
  );
  const byLine = new Map(good.map(({ lineNo }, index) => [lineNo, answers[index]]));
  return readings.map((reading) => {
    const blank = { lineNo: reading.lineNo, code: "", reason: "", orderId: "" };
    if ("code" in reading)
      return {
        ...blank,
        outcome: "rejected",
        code: reading.code,
        reason: reading.fields.join(" ").slice(0, 500),
      };
    const answer = byLine.get(reading.lineNo);
    if (!answer || answer.outcome === "rejected")
      return { ...blank, outcome: "rejected", code: answer?.code ?? "" };
    return { ...blank, outcome: answer.outcome, orderId: answer.orderId };
  });
}

async function write(
  { db, record }: CommandContext,
  importId: string,
  found: readonly Result[],
): Promise<void> {
  const column = (name: keyof Result) => found.map((result) => String(result[name]));
  await db.$queryRaw`
    with settled as (
      update order_import_line l set outcome = r.outcome, code = nullif(r.code, ''), reason = r.reason,
        order_id = nullif(r.order_id, '')::uuid, body = ''
      from unnest(${found.map(({ lineNo }) => lineNo)}::int[], ${column("outcome")}::text[], ${column("code")}::text[],
        ${column("reason")}::text[], ${column("orderId")}::text[]) as r (line_no, outcome, code, reason, order_id)
      where l.import_id = ${importId}::uuid and l.line_no = r.line_no
      returning 1)
    select count(*)::int from settled`;
  await record({
    event: "exchange.lines-taken-in",
    subjectType: "import",
    subjectId: importId,
    detail: { lines: found.length },
  });
}
