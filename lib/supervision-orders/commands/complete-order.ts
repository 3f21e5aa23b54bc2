import "server-only";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { parseCaseNumber } from "../case-number";
import { parseChainNumber } from "../chain-number";
import { visibleOrder } from "../facts";
import { changeOrder } from "../order-step";
import { completeOrderSchema } from "../schema";

/** Administration fills in what the message left out, from the judgment or after asking. Only while it checks the order. */
export const completeOrder = defineCommand({
  name: "supervision-orders.complete",
  roles: ["administration"],
  input: completeOrderSchema,
  run: async (context, input) => {
    const order = await visibleOrder(context.db, context.occasion, input.orderId);
    if (order.state !== "in-review") throw new Refusal("supervisionOrders.wrong-state");
    if (
      input.officeCode &&
      !(await context.db.prosecutionOffice.findUnique({ where: { code: input.officeCode } }))
    )
      throw new Refusal("supervisionOrders.unknown-office", { path: "officeCode" });
    await changeOrder(context, order, input, {
      event: "completed",
      data: {
        title: input.title,
        sanctionRegime: input.sanctionRegime,
        officeCode: input.officeCode,
        court: input.court,
        ecli: input.ecli || null,
        judgmentOn: toDbOrNull(input.judgmentOn),
        finalOn: toDbOrNull(input.finalOn),
        immediatelyEnforceable: input.immediatelyEnforceable === "yes",
        probationStartOn: toDbOrNull(input.probationStartOn),
        probationMonths: input.probationMonths ?? null,
        probationEndCjibOn: toDbOrNull(input.probationEndCjibOn),
        suspendedDays: input.suspendedDays ?? null,
      },
    });
    await completePerson(context, order.personId, input);
    await addCaseNumber(context, order.id, input.caseNumber);
    return { orderId: order.id };
  },
});

type Input = (typeof completeOrderSchema)["_output"];

/** Only what was empty: what the chain says of a person is corrected by the chain. */
async function completePerson(
  { db }: CommandContext,
  personId: string,
  { skn, birthOn }: Input,
): Promise<void> {
  if (birthOn)
    await db.supervisedPerson.updateMany({
      where: { id: personId, birthOn: null },
      data: { birthOn: toDbOrNull(birthOn) },
    });
  if (!skn) return;
  const number = parseChainNumber(skn);
  if (!number) throw new Refusal("supervisionOrders.no-chain-number", { path: "skn" });
  const taken = await db.supervisedPerson.findFirst({
    where: { skn: number, NOT: { id: personId } },
    select: { id: true },
  });
  if (taken) throw new Refusal("supervisionOrders.chain-number-taken", { path: "skn" });
  await db.supervisedPerson.updateMany({ where: { id: personId, skn: null }, data: { skn: number } });
}

async function addCaseNumber({ db }: CommandContext, orderId: string, typed: string): Promise<void> {
  if (!typed) return;
  const number = parseCaseNumber(typed);
  if (!number) throw new Refusal("supervisionOrders.no-case-number", { path: "caseNumber" });
  const known = await db.orderCaseNumber.findUnique({ where: { orderId_number: { orderId, number } } });
  if (!known) await db.orderCaseNumber.create({ data: { orderId, number } });
}
