import { type Condition, conditionOptions } from "@/components/signals/condition-options";
import type { Field } from "@/components/ui/form-field";
import type { Translate } from "@/lib/i18n/translator";

/** Yes and no as radio choices. */
export const yesNoOptions = (t: Translate) => [
  { value: "yes", label: t("platform.yes") },
  { value: "no", label: t("platform.no") },
];

export const noticeFields = (t: Translate, conditions: readonly Condition[]): readonly Field[] => [
  {
    kind: "checkboxes",
    name: "conditionIds",
    label: t("violationAdvice.notice.conditions"),
    required: true,
    options: conditionOptions(t, conditions),
  },
  { kind: "date", name: "establishedOn", label: t("violationAdvice.notice.establishedOn"), required: true },
  {
    kind: "textarea",
    name: "facts",
    label: t("violationAdvice.notice.facts"),
    hint: t("violationAdvice.notice.factsHint"),
    required: true,
    rows: 6,
    maxLength: 6_000,
  },
  {
    kind: "radios",
    name: "urgent",
    label: t("violationAdvice.notice.urgent"),
    hint: t("violationAdvice.notice.urgentHint"),
    required: true,
    options: yesNoOptions(t),
  },
];
