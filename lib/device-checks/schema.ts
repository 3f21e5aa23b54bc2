import { z } from "zod";
import {
  choice,
  choices,
  clockTime,
  confirmed,
  dutchDate,
  ids,
  optionalDutchDate,
  plainText,
  yesNo,
} from "@/lib/platform/validation";
import { type RiskBehaviour, riskBehaviours } from "./assessment";
import { capPeriods } from "./clause";
import {
  accesses,
  assistances,
  compliances,
  cooperationDuties,
  cooperations,
  deviceKinds,
  deviceOwners,
  deviceStatements,
  exclusionReasons,
  findingOutcomes,
  followUps,
  impossibleReasons,
  leadDecisions,
  means,
  policeDecisions,
  prohibitedConducts,
  scopes,
  wordingJudgements,
} from "./codes";
import { bases } from "./plan-window";
import { deviceLabel, factual, judgmentText, optionalFactual } from "./words";

const version = z.number().int().min(1);
const check = { checkId: z.uuid(), version };
const schedule = { scheduleId: z.uuid(), version };
const clause = { orderId: z.uuid(), conditionId: z.uuid() };
const behaviours = Object.keys(riskBehaviours) as [RiskBehaviour, ...RiskBehaviour[]];
const reason = plainText({ max: 500 });

/** 1, 2 or 3: the policy letter names one to three checks a year; the judge's cap can be lower. */
const checksPerYear = z.number().int().min(1).max(3);

export const proposeWordingForm = z.strictObject({ ...clause, wording: choice(wordingJudgements), reason });

export const judgeWordingForm = z.strictObject({
  ...clause,
  wording: choice([...wordingJudgements, "despite-doubt"]),
  reason,
});

export const fillLimitsForm = z.strictObject({
  ...clause,
  maxChecks: z.number().int().min(0).max(52).optional(),
  per: choice(capPeriods).optional(),
  anchorOn: optionalDutchDate(),
  devicesIncluded: choices(deviceKinds),
  devicesExcluded: choices(deviceKinds),
  place: judgmentText({ max: 300 }),
  assistance: choices(assistances),
  toolAllowed: yesNo(),
  depth: judgmentText({ max: 1000 }),
  privacyGuard: judgmentText({ max: 1000 }),
  prohibited: choices(prohibitedConducts),
  duties: choices(cooperationDuties),
  reason: plainText({ max: 2_000, min: 0 }).optional().default(""),
});

export const startScheduleForm = z.strictObject({
  ...clause,
  checksPerYear,
  basis: choice(bases),
  basisReason: plainText({ max: 300, min: 0 }).optional().default(""),
  minimumGapDays: z.number().int().min(7).max(365),
});

export const changeScheduleForm = z.strictObject({ ...schedule, checksPerYear, reason });
export const pauseScheduleForm = z.strictObject({ ...schedule, reason });
export const resumeScheduleForm = z.strictObject({ ...schedule });
export const endScheduleForm = z.strictObject({ ...schedule, reason });

export const planBeyondCapForm = z.strictObject({
  ...schedule,
  newWindowFrom: dutchDate(),
  newWindowUntil: dutchDate(),
  reason,
});
export const shortenGapForm = z.strictObject({ ...check, reason });

const device = {
  kind: choice(deviceKinds),
  label: deviceLabel(),
  owner: choice(deviceOwners),
  stated: choice(deviceStatements),
};
export const addDeviceForm = z.strictObject({ orderId: z.uuid(), ...device });
export const excludeDeviceForm = z.strictObject({
  orderId: z.uuid(),
  deviceId: z.uuid(),
  reason: choice(exclusionReasons),
});
export const addDeviceInCheckForm = z.strictObject({ checkId: z.uuid(), ...device });

export const prepareCheckForm = z.strictObject({
  ...check,
  goal: factual({ max: 500 }),
  lessIntrusive: factual({ max: 500 }),
  whyThisScope: factual({ max: 500 }),
  secondWorkerId: z.uuid().optional(),
  outsideWindowReason: optionalFactual({ max: 300 }),
  announced: yesNo(),
  authorityConfirmed: confirmed(),
});

export const startCheckForm = z.strictObject({
  ...check,
  place: factual({ max: 120 }),
  othersPresent: optionalFactual({ max: 200 }),
  explanationGiven: confirmed(),
  identitySeen: confirmed(),
  cooperation: choice(cooperations),
});

export const chooseDevicesForm = z.strictObject({ ...check, deviceIds: ids() });

export const recordFindingForm = z.strictObject({
  checkId: z.uuid(),
  deviceId: z.uuid(),
  looked: yesNo(),
  notLookedWhy: optionalFactual({ max: 300 }),
  access: choice(accesses).optional(),
  scope: choices(scopes),
  means: choice(means).optional(),
  toolVersion: optionalFactual({ max: 60 }),
  minutes: z.number().int().min(1).max(600).optional(),
  outcome: choice(findingOutcomes).optional(),
  behaviours: choices(behaviours),
  note: optionalFactual({ max: 500 }),
  thirdPartyData: yesNo().optional().default("no"),
});
export type FindingInput = z.output<typeof recordFindingForm>;

export const concludeCheckForm = z.strictObject({
  ...check,
  compliance: choice(compliances),
  clientExplanation: factual({ max: 1000 }),
  followUp: choice(followUps),
  followUpNote: optionalFactual({ max: 500 }),
});

export const stopCheckForm = z.strictObject({
  checkId: z.uuid(),
  stoppedTime: clockTime(),
  deviceLabel: deviceLabel(),
  sentence: factual({ max: 240 }),
  present: factual({ max: 200 }),
});

export const refuseCheckForm = z.strictObject({
  ...check,
  asked: factual({ max: 500 }),
  words: factual({ max: 500 }),
  told: confirmed(),
});

export const impossibleCheckForm = z.strictObject({
  ...check,
  reason: choice(impossibleReasons),
  note: optionalFactual({ max: 500 }),
  newWindowFrom: dutchDate(),
  newWindowUntil: dutchDate(),
});

export const decideRepeatedForm = z.strictObject({
  ...check,
  decision: choice(leadDecisions),
  note: factual({ max: 500 }),
  newWindowFrom: optionalDutchDate(),
  newWindowUntil: optionalDutchDate(),
});

export const decidePoliceForm = z.strictObject({
  ...check,
  decision: choice(policeDecisions),
  reportedOn: optionalDutchDate(),
  reportedTime: clockTime().optional(),
  reference: optionalFactual({ max: 60 }),
  aftercareOffered: confirmed(),
  followUp: choice(followUps),
  followUpNote: optionalFactual({ max: 500 }),
});

export const assessCheckForm = z.strictObject({
  ...check,
  compliance: choice(compliances),
  clientExplanation: factual({ max: 1000 }),
  followUp: choice(followUps),
  followUpNote: optionalFactual({ max: 500 }),
  assessedWithId: z.uuid().optional(),
});

export const closeCheckForm = z.strictObject({ ...check });
