import { localDate } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { changeAnswerMessage } from "../clause-request-messages";
import { reachedRequest, stepRequest, writeRequest } from "../clause-request-step";
import { NotYet } from "../not-yet";

/**
 * M12A: what the OM does with the request. The same answer twice counts once. One that overtook the receipt waits; one
 * that crossed a withdrawal is noted with it and changes nothing. The changed clause comes by itself, as a new version.
 */
export const changeAnswerArrived = defineCommand({
  name: "violation-advice.change-answer-arrived",
  roles: ["exchange"],
  input: changeAnswerMessage,
  run: async (context, { requestId, answer, reason, answeredOn }) => {
    const request = await reachedRequest(context, requestId);
    if (request.answer) return { requestId };
    const change = { answer, answerReason: reason, answeredOn: toDb(localDate(answeredOn)) };
    const event = "violation-advice.clause-request-answered";
    const { version } = request;
    if (request.state === "withdrawn") {
      await writeRequest(context, request, { version, event, change });
      return { requestId };
    }
    if (request.state !== "at-om") throw new NotYet("the receipt of the OM");
    await stepRequest(context, request, { version, verb: "answer", event, change });
    return { requestId };
  },
});
