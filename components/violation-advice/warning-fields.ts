import { type Condition, conditionOptions } from "@/components/signals/condition-options";
import { textOptions } from "@/components/signals/text-options";
import type { Field } from "@/components/ui/form-field";
import type { Translate } from "@/lib/i18n/translator";

export const warningFields = (t: Translate, conditions: readonly Condition[]): readonly Field[] => [
  {
    kind: "checkboxes",
    name: "conditionIds",
    label: t("violationAdvice.warning.conditions"),
    required: true,
    options: conditionOptions(t, conditions),
  },
  {
    kind: "textarea",
    name: "facts",
    label: t("violationAdvice.warning.facts"),
    hint: t("violationAdvice.warning.factsHint"),
    required: true,
    rows: 6,
    maxLength: 4_000,
  },
  {
    kind: "textarea",
    name: "consequence",
    label: t("violationAdvice.warning.consequence"),
    hint: t("violationAdvice.warning.consequenceHint"),
    required: true,
    rows: 3,
    maxLength: 1_500,
  },
];

export const issueFields = (t: Translate): readonly Field[] => [
  { kind: "date", name: "issuedOn", label: t("violationAdvice.warning.issuedOn"), required: true },
  {
    kind: "radios",
    name: "issuedBy",
    label: t("violationAdvice.warning.issuedBy"),
    required: true,
    options: textOptions(t, "violationAdvice.deliveryWays"),
  },
];

export const explainFields = (t: Translate): readonly Field[] => [
  {
    kind: "checkboxes",
    name: "explained",
    label: t("violationAdvice.warning.explained"),
    required: true,
    options: [{ value: "on", label: t("violationAdvice.warning.explainedYes") }],
  },
];

/** One box for a reason: sending back, withdrawing. */
export const reasonField = (label: string, hint?: string): readonly Field[] => [
  { kind: "textarea", name: "reason", label, hint, required: true, rows: 3, maxLength: 2_000 },
];
