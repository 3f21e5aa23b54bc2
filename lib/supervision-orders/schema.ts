import { z } from "zod";
import {
  choice,
  choices,
  confirmed,
  dutchDate,
  optionalDutchDate,
  optionalText,
  plainText,
  yesNo,
} from "@/lib/platform/validation";
import { missingCodes } from "./completeness";
import { recordableChanges } from "./condition-change";
import { type ConditionCode, conditionCodes } from "./condition-codes";
import { closingOutcomes, endReasons, suspensionReasons } from "./states";
import { type TitleCode, titles } from "./titles";

const titleCodes = Object.keys(titles) as [TitleCode, ...TitleCode[]];
const codesOfConditions = Object.keys(conditionCodes) as [ConditionCode, ...ConditionCode[]];

/** How a condition was kept, weighed once at the end. */
export const conditionOutcomes = ["kept", "partly", "not-kept", "not-applicable"] as const;

/** The order and the version of it that the reader saw: another's change in between is not overwritten. */
const seen = { orderId: z.uuid(), version: z.number().int().min(1) };
const reason = plainText({ max: 2_000 });
const level = z.number().int().min(1).max(3);

export const beginReviewSchema = z.strictObject(seen);

export const completeOrderSchema = z.strictObject({
  ...seen,
  title: choice(titleCodes),
  sanctionRegime: choice(["adult", "youth"]),
  officeCode: optionalText({ max: 20 }),
  court: optionalText({ max: 200 }),
  ecli: optionalText({ max: 60 }),
  caseNumber: optionalText({ max: 20 }),
  birthOn: optionalDutchDate(),
  skn: optionalText({ max: 20 }),
  judgmentOn: optionalDutchDate(),
  finalOn: optionalDutchDate(),
  immediatelyEnforceable: yesNo(),
  probationStartOn: optionalDutchDate(),
  probationMonths: z.number().int().min(1).max(120).optional(),
  probationEndCjibOn: optionalDutchDate(),
  suspendedDays: z.number().int().min(0).max(20_000).optional(),
});

export const correctConditionSchema = z.strictObject({
  ...seen,
  conditionId: z.uuid(),
  code: choice(codesOfConditions),
  law: plainText({ max: 60 }),
  article: plainText({ max: 60 }),
  text: optionalText({ max: 8_000 }),
  reason,
});

export const changeConditionSchema = z.strictObject({
  ...seen,
  conditionId: z.uuid(),
  kind: choice(recordableChanges),
  decidedOn: optionalDutchDate(),
  decidedBy: optionalText({ max: 200 }),
  code: choice(codesOfConditions).optional(),
  law: optionalText({ max: 60 }),
  article: optionalText({ max: 60 }),
  text: optionalText({ max: 8_000 }),
  untilOn: optionalDutchDate(),
  reason,
});

export const acceptOrderSchema = z.strictObject({ ...seen, unitId: z.uuid() });
export const returnOrderSchema = z.strictObject({
  ...seen,
  missing: choices(missingCodes).refine((list) => list.length > 0, { error: "validation.choose|{}" }),
  reason,
});

export const assignOrderSchema = z.strictObject({
  ...seen,
  officerId: z.uuid(),
  twoWorkers: yesNo(),
  level: level.optional(),
  reason: optionalText({ max: 2_000 }),
});
export const reassignOrderSchema = z.strictObject({
  ...seen,
  officerId: z.uuid(),
  twoWorkers: yesNo(),
  reason,
});

export const startSupervisionSchema = z.strictObject({
  ...seen,
  identityCheckedOn: dutchDate(),
  startedOn: dutchDate(),
  lateReason: optionalText({ max: 2_000 }),
});
export const adoptPlanSchema = z.strictObject({ ...seen, adoptedOn: dutchDate(), level });
export const setLevelSchema = z.strictObject({ ...seen, level, reason });
export const suspendOrderSchema = z.strictObject({
  ...seen,
  reason: choice(suspensionReasons),
  fromOn: dutchDate(),
});
export const resumeOrderSchema = z.strictObject({ ...seen, untilOn: dutchDate(), planReviewed: confirmed() });
export const weighConditionSchema = z.strictObject({
  orderId: z.uuid(),
  conditionId: z.uuid(),
  outcome: choice(conditionOutcomes),
});
export const beginClosingSchema = z.strictObject({
  ...seen,
  reason: choice(endReasons),
  endedOn: dutchDate(),
});
export const closeOrderSchema = z.strictObject({
  ...seen,
  outcome: choice(closingOutcomes),
  report: plainText({ max: 8_000 }),
});
export const reopenOrderSchema = z.strictObject({ ...seen, reason });

export const registerDetentionSchema = z.strictObject({
  orderId: z.uuid(),
  facilityId: z.uuid().optional(),
  fromOn: dutchDate(),
  untilOn: optionalDutchDate(),
  suspends: yesNo(),
});
export const endDetentionSchema = z.strictObject({
  orderId: z.uuid(),
  detentionId: z.uuid(),
  untilOn: dutchDate(),
});
