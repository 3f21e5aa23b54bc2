"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { dismissMessage } from "./commands/dismiss-message";
import { retryMessage } from "./commands/retry-message";

export const retryMessageAction = formAction(retryMessage, {
  then: () => paths.quarantine({ done: "exchange.retried" }),
});
export const dismissMessageAction = formAction(dismissMessage, {
  then: () => paths.quarantine({ done: "exchange.dismissed" }),
});
