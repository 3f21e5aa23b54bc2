import { conditionOptions } from "@/components/signals/condition-options";
import { textOptions } from "@/components/signals/text-options";
import type { Field } from "@/components/ui/form-field";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { yesNoOptions } from "./notice-fields";

export type WrittenPart = keyof AdviceDetail["blocks"];

type AreaText = {
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
  readonly maxLength?: number;
};

/** A box of text that may stay empty while the advice is a draft; the meter says what is missing. */
const area = (name: string, { label, hint, rows = 4, maxLength = 6_000 }: AreaText): Field => ({
  kind: "textarea",
  name,
  label,
  hint,
  required: true,
  rows,
  maxLength,
});

const choice = (
  kind: "radios" | "select",
  name: string,
  label: string,
  options: Extract<Field, { kind: "radios" | "checkboxes" | "select" }>["options"],
  hint?: string,
): Field => ({
  kind,
  name,
  label,
  hint,
  required: true,
  options,
});

/** The boxes of one part of the advice. */
export function partFields(t: Translate, part: WrittenPart, advice: AdviceDetail): readonly Field[] {
  return builders[part](t, advice);
}

const builders: Readonly<Record<WrittenPart, (t: Translate, advice: AdviceDetail) => readonly Field[]>> = {
  heading: (t) => [
    choice("radios", "urgent", t("violationAdvice.advice.headingUrgent"), yesNoOptions(t)),
    {
      ...area("urgentWhy", {
        label: t("violationAdvice.advice.headingUrgentWhy"),
        rows: 3,
        maxLength: 1_500,
      }),
      showWhen: { name: "urgent", equals: "yes" },
    },
  ],
  violation: (t, advice) => [
    {
      kind: "checkboxes",
      name: "conditionIds",
      label: t("violationAdvice.advice.violationConditions"),
      required: true,
      options: conditionOptions(t, advice.conditions),
    },
    { kind: "date", name: "sinceOn", label: t("violationAdvice.advice.violationSince"), required: true },
    choice(
      "radios",
      "seriousness",
      t("violationAdvice.advice.violationSeriousness"),
      textOptions(t, "violationAdvice.seriousness"),
    ),
    area("what", {
      label: t("violationAdvice.advice.violationWhat"),
      hint: t("violationAdvice.advice.violationWhatHint"),
      rows: 2,
      maxLength: 500,
    }),
  ],
  client: (t) => [
    choice(
      "radios",
      "hearing",
      t("violationAdvice.advice.clientHearing"),
      textOptions(t, "violationAdvice.hearings"),
    ),
    area("explanation", {
      label: t("violationAdvice.advice.clientExplanation"),
      hint: t("violationAdvice.advice.clientExplanationHint"),
      rows: 6,
    }),
    choice("radios", "counselInformed", t("violationAdvice.advice.clientCounsel"), yesNoOptions(t)),
  ],
  earlier: (t) => [
    { ...area("advices", { label: t("violationAdvice.advice.earlierAdvices") }), required: false },
    area("positive", { label: t("violationAdvice.advice.earlierPositive") }),
  ],
  course: (t) => [
    area("attendance", { label: t("violationAdvice.advice.courseAttendance"), rows: 2, maxLength: 1_500 }),
    {
      ...area("treatment", { label: t("violationAdvice.advice.courseTreatment"), maxLength: 3_000 }),
      required: false,
    },
    area("circumstances", { label: t("violationAdvice.advice.courseCircumstances"), maxLength: 3_000 }),
  ],
  risk: (t) => [
    area("judgement", { label: t("violationAdvice.advice.riskJudgement") }),
    choice(
      "radios",
      "instrument",
      t("violationAdvice.advice.riskInstrument"),
      textOptions(t, "violationAdvice.instruments"),
      t("violationAdvice.advice.riskInstrumentHint"),
    ),
    {
      kind: "text",
      name: "instrumentNote",
      label: t("violationAdvice.advice.riskInstrumentNote"),
      required: true,
      maxLength: 150,
    },
    area("danger", { label: t("violationAdvice.advice.riskDanger"), rows: 3, maxLength: 3_000 }),
    area("protective", { label: t("violationAdvice.advice.riskProtective"), rows: 3, maxLength: 3_000 }),
  ],
  consequences: (t) => [
    area("consequences", {
      label: t("violationAdvice.advice.consequencesText"),
      hint: t("violationAdvice.advice.consequencesHint"),
      rows: 6,
    }),
  ],
  advice: (t, advice) => [
    choice(
      "radios",
      "option",
      t("violationAdvice.advice.adviceOption"),
      lawful(t, advice),
      t("violationAdvice.advice.adviceOptionHint"),
    ),
    area("reason", { label: t("violationAdvice.advice.adviceReason"), rows: 6 }),
    area("alternatives", { label: t("violationAdvice.advice.adviceAlternatives") }),
    area("asked", { label: t("violationAdvice.advice.adviceAsked"), rows: 2, maxLength: 800 }),
  ],
  continuation: (t) => [
    choice("radios", "possible", t("violationAdvice.advice.continuationPossible"), yesNoOptions(t)),
    area("how", { label: t("violationAdvice.advice.continuationHow"), rows: 3, maxLength: 3_000 }),
  ],
  attachments: (t) => [
    {
      kind: "checkboxes",
      name: "kinds",
      label: t("violationAdvice.advice.attachmentsKinds"),
      options: textOptions(t, "violationAdvice.attachmentKinds"),
    },
    {
      kind: "checkboxes",
      name: "none",
      label: t("violationAdvice.advice.attachmentsNone"),
      options: [{ value: "yes", label: t("violationAdvice.advice.attachmentsNoneYes") }],
    },
  ],
};

/** What the title knows, each with its article and who decides. */
const lawful = (t: Translate, { options }: AdviceDetail) =>
  options.map(({ code, article, decider }) => ({
    value: code,
    label: codeText(t, "violationAdvice.options", code),
    hint: `${article}. ${codeText(t, "violationAdvice.deciders", decider)}.`,
  }));
