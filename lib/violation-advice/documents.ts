import { z } from "zod";
import { plainText } from "@/lib/platform/validation";

const day = z.iso.date();
const text = (max = 8_000) => plainText({ max, min: 0 });

/** What identifies the case for another controller: no more than the legal duty to report needs. */
export const documentHeading = z.strictObject({
  clientName: text(200),
  clientBirthOn: day.nullable(),
  skn: z.string().max(15).nullable(),
  orderExternalId: text(100),
  title: text(20),
  caseNumbers: z.array(z.string().regex(/^\d{10}$/)).max(50),
  court: text(200),
  judgmentOn: day.nullable(),
  probationStartOn: day.nullable(),
  probationEndOn: day.nullable(),
  /** What made that end; absent in documents from before this was told. */
  probationEndBy: z
    .strictObject({
      rule: z.enum(["cjib", "computed"]),
      stoodStillDays: z.number().int().min(0),
      changes: z.number().int().min(0),
    })
    .optional(),
  suspendedDays: z.number().int().min(0).nullable(),
  officeCode: text(20),
  organisation: text(200),
  unit: text(200),
  author: text(200),
});

/** A condition as the judge wrote it, in the version that was violated. */
export const documentCondition = z.strictObject({
  sequence: z.number().int(),
  version: z.number().int(),
  code: text(60),
  law: text(60),
  article: text(60),
  text: text(),
});

export const documentFact = z.strictObject({
  occurredOn: day,
  sentence: text(2_000),
  sourceType: text(40),
  favourable: z.boolean(),
});

export const documentWarning = z.strictObject({
  issuedOn: day,
  issuedBy: text(20),
  facts: text(4_000),
  /** Its last day, when it no longer counted as the advice was approved; absent otherwise. */
  lapsedOn: day.optional(),
});

/** Melding niet-naleving (Sv 6:3:14 lid 4). */
export const noticeDocument = z.strictObject({
  format: z.literal("notice-1"),
  heading: documentHeading,
  urgent: z.boolean(),
  establishedOn: day,
  conditions: z.array(documentCondition).min(1).max(30),
  facts: text(),
});
export type NoticeDocument = z.output<typeof noticeDocument>;

/** Advies niet-naleving (Besluit tul art. 3:4): the twelve blocks, as approved. */
export const adviceDocument = z.strictObject({
  format: z.literal("advice-1"),
  heading: documentHeading,
  urgent: z.boolean(),
  urgentWhy: text(2_000),
  summary: z.strictObject({
    what: text(600),
    sinceOn: day,
    seriousness: text(40),
    option: text(60),
    optionArticle: text(200),
    asked: text(1_000),
  }),
  conditions: z.array(documentCondition).min(1).max(30),
  facts: z.array(documentFact).min(1).max(200),
  client: z.strictObject({ hearing: text(40), explanation: text(), counselInformed: text(10) }),
  earlier: z.strictObject({ warnings: z.array(documentWarning).max(50), advices: text(), positive: text() }),
  course: z.strictObject({ attendance: text(2_000), treatment: text(4_000), circumstances: text(4_000) }),
  risk: z.strictObject({
    judgement: text(),
    instrument: text(200),
    danger: text(4_000),
    protective: text(4_000),
  }),
  consequences: text(),
  advice: z.strictObject({ option: text(60), article: text(200), reason: text(), alternatives: text() }),
  continuation: z.strictObject({ possible: text(10), how: text(4_000) }),
  attachments: z.array(text(200)).max(20),
  signOff: z.strictObject({
    author: text(200),
    challenger: text(200),
    challengeRemark: text(4_000),
    approver: text(200),
    approvedOn: day,
  }),
});
export type AdviceDocument = z.output<typeof adviceDocument>;
