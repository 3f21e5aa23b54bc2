import type { z } from "zod";
import { localDate } from "@/lib/calendar/local-date";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { type Advice, reachedAdvice, recordAdvice, stepAdvice, writeAdvice } from "../advice-step";
import { type courtDecisionMessage, decisionMessage, type OmDecisionMessage } from "../messages";
import { NotYet } from "../not-yet";
import { followDecision } from "../order-follow-up";
import { followsCourt, followsOm } from "../what-follows";

const beforeOm = ["approved", "sent", "received-by-cjib"];
const afterOm = ["om-decided", "at-court", "court-decided", "settled"];

/** M5: the decision of the OM, later that of the court. The same decision twice counts once. */
export const decisionArrived = defineCommand({
  name: "violation-advice.decision-arrived",
  roles: ["exchange"],
  input: decisionMessage,
  run: async (context, message) => {
    const advice = await reachedAdvice(context, message.adviceId);
    if (message.part === "om") await fromOm(context, advice, message);
    else await fromCourt(context, advice, message);
    return { adviceId: advice.id };
  },
});

async function fromOm(context: CommandContext, advice: Advice, message: OmDecisionMessage) {
  if (afterOm.includes(advice.state)) return;
  if (advice.state === "withdrawn") return decidedAfterwards(context, advice, message);
  if (beforeOm.includes(advice.state)) throw new NotYet("the receipt of the OM");
  await stepAdvice(context, advice, {
    version: advice.version,
    verb: "decide",
    event: "violation-advice.om-decided",
    change: {
      omDecision: message.decision,
      omMeasure: message.measure,
      omReason: message.reason,
      omDecidedOn: toDb(localDate(message.decidedOn)),
      applicationFiled: message.applicationFiled,
    },
  });
  if (!message.applicationFiled)
    return followDecision(context, advice.orderId, followsOm(message.measure), null);
  const decided = await reachedAdvice(context, advice.id);
  const event = "violation-advice.brought-to-court";
  await stepAdvice(context, decided, { version: decided.version, verb: "bring-to-court", event });
}

/** The decision crossed the withdrawal on its way: it is noted with the advice, and changes nothing by itself. */
async function decidedAfterwards(context: CommandContext, advice: Advice, message: OmDecisionMessage) {
  if (advice.omDecidedOn) return;
  await writeAdvice(context, advice, advice.version, {
    omDecision: message.decision,
    omMeasure: message.measure,
    omReason: message.reason,
    omDecidedOn: toDb(localDate(message.decidedOn)),
    applicationFiled: message.applicationFiled,
  });
  await recordAdvice(context, advice, "violation-advice.decided-after-withdrawal");
}

async function fromCourt(
  context: CommandContext,
  advice: Advice,
  message: z.output<typeof courtDecisionMessage>,
) {
  if (advice.state === "court-decided" || advice.state === "settled") return;
  const { outcome, executedDays } = message;
  const change = { courtOutcome: outcome, courtOn: toDb(localDate(message.courtOn)), executedDays };
  if (advice.state === "withdrawn") {
    await writeAdvice(context, advice, advice.version, change);
    return recordAdvice(context, advice, "violation-advice.court-after-withdrawal");
  }
  if (advice.state !== "at-court") throw new NotYet("the decision of the OM");
  const follow = followsCourt(outcome);
  if (follow.next === "at-court") {
    // Adjourned, or provisional only: the court still has to decide.
    await writeAdvice(context, advice, advice.version, change);
    await recordAdvice(context, advice, "violation-advice.court-heard");
    return;
  }
  const event = "violation-advice.court-decided";
  await stepAdvice(context, advice, { version: advice.version, verb: "record-judgment", event, change });
  await followDecision(context, advice.orderId, follow, executedDays);
}
