import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { answerTransfer } from "../answer-transfer";
import { declineTransferSchema } from "../transfer-schema";

/** The receiving lead does not take the order over, and says why; it stays where it is. */
export const declineTransfer = defineCommand({
  name: "supervision-orders.decline-transfer",
  roles: ["teamLead"],
  input: declineTransferSchema,
  run: async (context, input) => ({
    orderId: await answerTransfer(context, { ...input, state: "declined" }),
  }),
});
