import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { organisationCode } from "../facts";
import type { StartOrReturnMessage } from "../messages";
import { orderFor, takeStep } from "../order-step";
import { returnOrderSchema } from "../schema";

/** The order goes back to the chain with everything that is missing, in one letter. */
export const returnOrder = defineCommand({
  name: "supervision-orders.return",
  roles: ["administration"],
  input: returnOrderSchema,
  run: async (context, input) => {
    const { db, occasion, send } = context;
    const { order } = await orderFor(context, input, "return-to-principal");
    await takeStep(context, input, "return-to-principal", {
      data: { returnReason: input.reason, returnMissing: input.missing },
      detail: { missing: input.missing },
    });
    await send({
      party: "probation",
      kind: "M7",
      subjectId: order.id,
      organisationId: order.organisationId,
      officeCode: order.officeCode,
      body: {
        event: "returned",
        orderExternalId: order.externalId,
        organisation: await organisationCode(db, order.organisationId),
        returnedOn: occasion.today,
        missing: input.missing,
        reason: input.reason,
      } satisfies StartOrReturnMessage,
    });
    return { orderId: order.id };
  },
});
