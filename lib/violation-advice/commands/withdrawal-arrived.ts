import { defineCommand } from "@/lib/platform/command";
import { withdrawCase } from "../case-withdrawal";
import { requestWithdrawalMessage } from "../clause-request-messages";
import { withdrawalMessage } from "../messages";

/** M9W: probation took its advice back. */
export const withdrawalArrived = defineCommand({
  name: "violation-advice.withdrawal-arrived",
  roles: ["exchange"],
  input: withdrawalMessage,
  run: (context, { adviceId, ...withdrawal }) => withdrawCase(context, adviceId, withdrawal),
});

/** M12W: probation took back its request to have a clause changed. */
export const requestWithdrawalArrived = defineCommand({
  name: "violation-advice.request-withdrawal-arrived",
  roles: ["exchange"],
  input: requestWithdrawalMessage,
  run: (context, { requestId, ...withdrawal }) => withdrawCase(context, requestId, withdrawal),
});
