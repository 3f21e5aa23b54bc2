import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { organisationCode, startInterview } from "../facts";
import { isLateStart } from "../late-start";
import type { StartOrReturnMessage } from "../messages";
import { orderFor, takeStep } from "../order-step";
import { startSupervisionSchema } from "../schema";

/** Supervision begins: identity checked first (Sv 27a), the start interview in the log, the reason when it is late. */
export const startSupervision = defineCommand({
  name: "supervision-orders.start",
  roles: ["officer"],
  input: startSupervisionSchema,
  run: async (context, input) => {
    const { db, occasion, send } = context;
    const { order } = await orderFor(context, input, "start");
    if (input.startedOn > occasion.today)
      throw new Refusal("supervisionOrders.in-the-future", { path: "startedOn" });
    if (input.identityCheckedOn > input.startedOn)
      throw new Refusal("supervisionOrders.identity-after-start", { path: "identityCheckedOn" });
    const interview = await startInterview(db, order.id);
    if (!interview) throw new Refusal("supervisionOrders.no-start-interview");
    const late = isLateStart(order, input.startedOn);
    if (late && !input.lateReason)
      throw new Refusal("supervisionOrders.late-needs-reason", { path: "lateReason" });
    await takeStep(context, input, "start", {
      data: {
        identityCheckedOn: toDb(input.identityCheckedOn),
        startInterviewOn: toDb(interview),
        startedOn: toDb(input.startedOn),
        startLateReason: input.lateReason,
      },
      detail: { startedOn: input.startedOn, late },
    });
    await send({
      party: "probation",
      kind: "M7",
      subjectId: order.id,
      organisationId: order.organisationId,
      officeCode: order.officeCode,
      body: {
        event: "started",
        orderExternalId: order.externalId,
        organisation: await organisationCode(db, order.organisationId),
        startedOn: input.startedOn,
      } satisfies StartOrReturnMessage,
    });
    return { orderId: order.id };
  },
});
