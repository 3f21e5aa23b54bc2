import { z } from "zod";
import { choice, confirmed, optionalText, plainText } from "@/lib/platform/validation";
import { signalKinds, signalResponses } from "./states";

const step = { signalId: z.uuid(), version: z.number().int() };

export const hearings = ["heard", "attempted", "not-for-safety"] as const;
export const judgements = ["no-violation", "excusable", "culpable"] as const;

export const reportSchema = z.strictObject({
  orderId: z.uuid(),
  kind: choice(signalKinds),
  conditionId: z.uuid().optional(),
  fact: plainText({ max: 1_000 }),
});

export const investigateSchema = z.strictObject({ ...step, conditionId: z.uuid() });

export const hearingSchema = z.strictObject({
  ...step,
  hearing: choice(hearings),
  /** When and how was tried, or why hearing was not safe. */
  hearingNote: optionalText({ max: 2_000 }),
  clientView: optionalText({ max: 4_000 }),
});

export const judgeSchema = z.strictObject({
  ...step,
  judgement: choice(judgements),
  judgedNote: plainText({ max: 4_000 }),
});

export const responseSchema = z.strictObject({ ...step, response: choice(signalResponses) });

export const settleSchema = z.strictObject({ ...step, clientTold: confirmed() });
