import type { Field } from "@/components/ui/form-field";
import type { Translate } from "@/lib/i18n/translator";
import { type Condition, conditionOptions } from "./condition-options";
import { textOptions } from "./text-options";

export const reportFields = (t: Translate, conditions: readonly Condition[]): readonly Field[] => [
  {
    kind: "select",
    name: "kind",
    label: t("signals.new.kind"),
    required: true,
    options: textOptions(t, "signals.kinds"),
  },
  {
    kind: "textarea",
    name: "fact",
    label: t("signals.new.fact"),
    hint: t("signals.new.factHint"),
    required: true,
    rows: 4,
    maxLength: 1_000,
  },
  {
    kind: "radios",
    name: "conditionId",
    label: t("signals.new.condition"),
    hint: t("signals.new.conditionHint"),
    options: conditionOptions(t, conditions),
  },
];

export const investigateFields = (t: Translate, conditions: readonly Condition[]): readonly Field[] => [
  {
    kind: "radios",
    name: "conditionId",
    label: t("signals.investigate.condition"),
    required: true,
    options: conditionOptions(t, conditions),
  },
];

export const hearingFields = (t: Translate): readonly Field[] => [
  {
    kind: "radios",
    name: "hearing",
    label: t("signals.hearing.how"),
    required: true,
    options: textOptions(t, "signals.hearings"),
  },
  {
    kind: "textarea",
    name: "clientView",
    label: t("signals.hearing.words"),
    required: true,
    rows: 4,
    maxLength: 4_000,
    showWhen: { name: "hearing", equals: "heard" },
  },
  {
    kind: "textarea",
    name: "hearingNote",
    label: t("signals.hearing.note"),
    required: true,
    rows: 3,
    maxLength: 2_000,
    showWhen: { name: "hearing", equals: ["attempted", "not-for-safety"] },
  },
];

export const judgeFields = (t: Translate): readonly Field[] => [
  {
    kind: "radios",
    name: "judgement",
    label: t("signals.judge.judgement"),
    required: true,
    options: textOptions(t, "signals.judgements"),
  },
  {
    kind: "textarea",
    name: "judgedNote",
    label: t("signals.judge.note"),
    hint: t("signals.judge.noteHint"),
    required: true,
    rows: 4,
    maxLength: 4_000,
  },
];

/** An excusable violation gets a light response only. */
export const responseFields = (t: Translate, judgement: string | null): readonly Field[] => [
  {
    kind: "radios",
    name: "response",
    label: t("signals.respond.response"),
    required: true,
    options: textOptions(t, "signals.responses")
      .filter(({ value }) => judgement !== "excusable" || value === "talk" || value === "plan-change")
      .map((option) => ({
        ...option,
        hint: t(`signals.responseHints.${option.value}` as "signals.responseHints.talk"),
      })),
  },
];

export const settleFields = (t: Translate): readonly Field[] => [
  {
    kind: "checkboxes",
    name: "clientTold",
    label: t("signals.settle.told"),
    required: true,
    options: [{ value: "on", label: t("signals.settle.confirm") }],
  },
];
