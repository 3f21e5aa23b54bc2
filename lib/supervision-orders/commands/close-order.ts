import "server-only";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { organisationCode } from "../facts";
import type { ClosingMessage } from "../messages";
import { orderFor, takeStep } from "../order-step";
import { closeOrderSchema } from "../schema";
import type { EndReason } from "../states";

/** The lead closes the order with its outcome; the closing report goes to OM and Minister (Besluit tul 3:5). */
export const closeOrder = defineCommand({
  name: "supervision-orders.close",
  roles: ["teamLead"],
  input: closeOrderSchema,
  run: async (context, input) => {
    const { db, occasion, send } = context;
    const { order } = await orderFor(context, input, "close");
    const conditions = await weighedConditions(context, order.id);
    const open = await db.violationAdvice.count({
      where: { orderId: order.id, state: { notIn: [...noted] } },
    });
    if (open > 0) throw new Refusal("supervisionOrders.open-advice", { values: { count: open } });
    await takeStep(context, input, "close", {
      data: { closingOutcome: input.outcome, closingReport: input.report },
      detail: { outcome: input.outcome, reason: order.endReason },
    });
    await send({
      party: "probation",
      kind: "M11",
      subjectId: order.id,
      organisationId: order.organisationId,
      officeCode: order.officeCode,
      body: {
        orderExternalId: order.externalId,
        organisation: await organisationCode(db, order.organisationId),
        endedOn: fromDbOrNull(order.endedOn) ?? occasion.today,
        endReason: (order.endReason ?? "period-ended") as EndReason,
        outcome: input.outcome,
        report: input.report,
        conditions,
      } satisfies ClosingMessage,
    });
    return { orderId: order.id };
  },
});

/** States in which the principal's decision on an advice stands, or the advice is no more. */
const noted = ["om-decided", "court-decided", "settled", "withdrawn"] as const;

async function weighedConditions(
  { db }: CommandContext,
  orderId: string,
): Promise<ClosingMessage["conditions"]> {
  const rows = await db.specialCondition.findMany({
    where: { orderId, state: "active" },
    orderBy: { sequence: "asc" },
  });
  if (rows.some((row) => row.outcome === null)) throw new Refusal("supervisionOrders.conditions-not-weighed");
  return rows.map(
    ({ sequence, code, outcome }) => ({ sequence, code, outcome }) as ClosingMessage["conditions"][number],
  );
}
