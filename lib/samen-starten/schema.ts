import { z } from "zod";
import { choice, dutchDate, optionalDutchDate, optionalText, plainText } from "@/lib/platform/validation";
import { basicOwners, scores, sharedGrounds, sharedPurposes, sharedThemes, shortenReasons } from "./codes";
import { leadParties } from "./lead";
import { basicThemes, knowledgeLevels, noReasons, stopReasons } from "./rules";

/** Every act names the trajectory and the version that was on the screen. */
const act = { id: z.uuid(), version: z.coerce.number().int() } as const;

export const openTrajectorySchema = z.strictObject({
  orderId: z.uuid(),
  detentionId: z.uuid(),
  expectedEndOn: optionalDutchDate(),
});

export const recordKnowledgeSchema = z.strictObject({
  ...act,
  outcome: choice(knowledgeLevels),
  basis: plainText({ max: 500 }),
});

export const shareItemSchema = z.strictObject({
  id: z.uuid(),
  theme: choice(sharedThemes),
  text: plainText({ max: 1000 }),
  purpose: choice(sharedPurposes),
  ground: choice(sharedGrounds),
});

export const tickInterpretedSchema = z.strictObject(act);

export const decideStepSchema = z.strictObject({
  ...act,
  number: z.enum(["3", "4"]).transform((digit): 3 | 4 => (digit === "3" ? 3 : 4)),
  answer: z.enum(["yes", "no"]),
  reasonCode: choice(noReasons).optional(),
  note: optionalText({ max: 500 }),
});

export const recordResultSchema = z.strictObject({
  ...act,
  number: z.enum(["3", "4"]).transform((digit): 3 | 4 => (digit === "3" ? 3 : 4)),
  result: plainText({ max: 1000 }),
});

export const shortenSchema = z.strictObject({ ...act, reason: choice(shortenReasons) });
export const beginHandoverSchema = z.strictObject({ ...act, expectedEndOn: dutchDate() });
export const setExpectedEndSchema = z.strictObject({ ...act, expectedEndOn: dutchDate() });
export const recordMeetingSchema = z.strictObject({ ...act, heldOn: dutchDate() });
export const closeTrajectorySchema = z.strictObject(act);
export const stopTrajectorySchema = z.strictObject({ ...act, reason: choice(stopReasons) });

export const proposeHandoverSchema = z.strictObject({
  id: z.uuid(),
  to: choice(leadParties),
  onDay: dutchDate(),
  note: optionalText({ max: 300 }),
});

export const answerHandoverSchema = z.strictObject({
  handoverId: z.uuid(),
  answer: z.enum(["accept", "decline"]),
  note: optionalText({ max: 300 }),
});

export const cancelHandoverSchema = z.strictObject({ handoverId: z.uuid() });

export const scoreBasicSchema = z.strictObject({
  ...act,
  theme: choice(basicThemes),
  atArrival: choice(scores).optional(),
  now: choice(scores).optional(),
  goal: optionalText({ max: 300 }),
  owner: choice(basicOwners).optional(),
  dueOn: optionalDutchDate(),
});
