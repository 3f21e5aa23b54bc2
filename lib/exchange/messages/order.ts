import { z } from "zod";
import { parseIso } from "@/lib/calendar/local-date";
import { assistances, cooperationDuties, deviceKinds, prohibitedConducts } from "@/lib/device-checks/codes";
import { plainText } from "@/lib/platform/validation";
import { parseCaseNumber } from "@/lib/supervision-orders/case-number";
import { parseChainNumber } from "@/lib/supervision-orders/chain-number";
import { type ConditionCode, conditionCodes } from "@/lib/supervision-orders/condition-codes";
import { type TitleCode, titles } from "@/lib/supervision-orders/titles";

const day = z.string().transform((text, context) => {
  const found = parseIso(text);
  if (found) return found;
  context.addIssue({ code: "custom", message: "no such day" });
  return z.NEVER;
});
const dayOrNone = day.nullable().default(null);
const line = (max: number) => plainText({ max });
const lineOrNone = (max: number) => plainText({ max, min: 0 }).default("");
const caseNumber = z.string().transform((text, context) => {
  const found = parseCaseNumber(text);
  if (found) return found;
  context.addIssue({ code: "custom", message: "ten digits" });
  return z.NEVER;
});

/** Sv 27b: may be missing, or unknown yet. */
const chainNumber = z
  .string()
  .transform((text, context) => {
    const found = parseChainNumber(text);
    if (found) return found;
    context.addIssue({ code: "custom", message: "digits" });
    return z.NEVER;
  })
  .nullable()
  .default(null);

/** What the judgment says about checks of devices; a vague clause names no limits at all. */
const deviceClause = z
  .strictObject({
    maxChecks: z.number().int().min(0).max(52).nullable().default(null),
    per: z.enum(["calendar-year", "twelve-months", "probation-period"]).nullable().default(null),
    anchorOn: dayOrNone,
    devicesIncluded: z.array(z.enum(deviceKinds)).default([]),
    devicesExcluded: z.array(z.enum(deviceKinds)).default([]),
    place: lineOrNone(300),
    assistance: z.array(z.enum(assistances)).default([]),
    toolAllowed: z.boolean().default(false),
    depth: lineOrNone(1_000),
    privacyGuard: lineOrNone(1_000),
    prohibited: z.array(z.enum(prohibitedConducts)).default([]),
    duties: z.array(z.enum(cooperationDuties)).default([]),
  })
  .refine((clause) => clause.maxChecks === null || clause.per !== null, { path: ["per"] });

const condition = z.strictObject({
  code: z.enum(Object.keys(conditionCodes) as [ConditionCode, ...ConditionCode[]]),
  law: line(20),
  article: line(100),
  /** The operative text of the judgment, word for word. */
  text: line(8_000),
  fromOn: dayOrNone,
  untilOn: dayOrNone,
  deviceClause: deviceClause.nullable().default(null),
});

const person = z.strictObject({
  skn: chainNumber,
  familyName: line(100),
  infix: lineOrNone(30),
  givenNames: line(100),
  birthOn: dayOrNone,
  town: lineOrNone(100),
});

/** M1 OpdrachtToezicht, and one line of an import: the order as the execution chain gives it (Sv 6:3:14 lid 2). */
export const issuedOrder = z.strictObject({
  externalId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{2,39}$/),
  organisation: z.string().regex(/^[A-Z]{2,10}$/),
  office: z.string().regex(/^[A-Z]{2,10}$/),
  person,
  /** One order can rest on several joined cases. */
  caseNumbers: z.array(caseNumber).min(1).max(20),
  title: z.enum(Object.keys(titles) as [TitleCode, ...TitleCode[]]),
  sanctionRegime: z.enum(["adult", "youth"]).default("adult"),
  court: lineOrNone(100),
  ecli: z
    .string()
    .regex(/^ECLI:NL:[A-Z]{2,7}:\d{4}:[A-Z0-9.]{1,25}$/)
    .nullable()
    .default(null),
  judgmentOn: dayOrNone,
  /** Onherroepelijk op. */
  finalOn: dayOrNone,
  /** Dadelijk uitvoerbaar (Sr 14e). */
  immediatelyEnforceable: z.boolean(),
  probation: z
    .strictObject({
      months: z.number().int().min(1).max(120).nullable().default(null),
      startOn: dayOrNone,
      /** End as the CJIB says it. */
      endOn: dayOrNone,
    })
    .nullable()
    .default(null),
  /** Strafrestant: days of the suspended part that can still be executed. */
  suspendedDays: z.number().int().min(0).max(36_500).nullable().default(null),
  conditions: z.array(condition).max(50),
});

export type IssuedOrder = z.output<typeof issuedOrder>;
