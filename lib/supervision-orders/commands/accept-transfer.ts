import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { answerTransfer } from "../answer-transfer";
import { acceptTransferSchema } from "../transfer-schema";

/** The receiving lead takes the order over: it goes to the unit at once, to be given to an officer. */
export const acceptTransfer = defineCommand({
  name: "supervision-orders.accept-transfer",
  roles: ["teamLead"],
  input: acceptTransferSchema,
  run: async (context, input) => ({
    orderId: await answerTransfer(context, { ...input, state: "accepted", reason: "" }),
  }),
});
