import type { z } from "zod";
import type { CommandContext } from "@/lib/platform/command";
import { reachedRequest, stepRequest, writeRequest } from "./clause-request-step";
import type { acknowledgementMessage } from "./messages";

type Acknowledgement = z.output<typeof acknowledgementMessage>;

/** M6 about a request to change a clause: taken in, passed on, or rejected. What is already further on stays as it is. */
export async function ofClauseRequest(context: CommandContext, receipt: Acknowledgement): Promise<void> {
  const { subjectId, status, cjibReference, reason } = receipt;
  const { at } = context.occasion;
  let request = await reachedRequest(context, subjectId);
  if (status === "REJECTED") {
    if (request.state !== "sent") return;
    await writeRequest(context, request, {
      version: request.version,
      event: "violation-advice.clause-request-rejected",
      change: { rejectedAt: at, rejectedWhy: reason },
    });
    return;
  }
  if (request.state === "sent") {
    await stepRequest(context, request, {
      version: request.version,
      verb: "confirm-receipt",
      event: "violation-advice.clause-request-received",
      change: { receivedAt: at, cjibReference, rejectedAt: null, rejectedWhy: "" },
    });
    request = await reachedRequest(context, subjectId);
  }
  if (status !== "FORWARDED" || request.state !== "received-by-cjib") return;
  await stepRequest(context, request, {
    version: request.version,
    verb: "forward",
    event: "violation-advice.clause-request-forwarded",
    change: { atOmAt: at },
  });
}
