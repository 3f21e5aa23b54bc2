import type { Field } from "@/components/ui/form-field";
import { capPeriods } from "@/lib/device-checks/clause";
import {
  assistances,
  cooperationDuties,
  deviceKinds,
  prohibitedConducts,
  wordingJudgements,
} from "@/lib/device-checks/codes";
import { bases } from "@/lib/device-checks/plan-window";
import type { Translate } from "@/lib/i18n/translator";
import { codeOptions, yesNo } from "./code-options";
import { perYearField } from "./schedule-forms";

const reason = (label: string): Field => ({
  kind: "textarea",
  name: "reason",
  label,
  required: true,
  rows: 3,
  maxLength: 500,
});

/** The officer's proposal: three answers. */
export const proposeFields = (t: Translate): readonly Field[] => [
  {
    kind: "radios",
    name: "wording",
    label: t("deviceChecks.forms.propose.wording"),
    required: true,
    options: codeOptions(t, "wordings", wordingJudgements),
  },
  reason(t("deviceChecks.forms.propose.reason")),
];

/** The lead's judgement: also doubt on which is decided that a check may go ahead. */
export const judgeFields = (t: Translate): readonly Field[] => [
  {
    kind: "radios",
    name: "wording",
    label: t("deviceChecks.forms.judge.wording"),
    required: true,
    options: [
      {
        value: "sufficient",
        label: t("deviceChecks.wordings.sufficient"),
        hint: t("deviceChecks.forms.judge.sufficient"),
      },
      {
        value: "doubtful",
        label: t("deviceChecks.wordings.doubtful"),
        hint: t("deviceChecks.forms.judge.doubtful"),
      },
      {
        value: "despite-doubt",
        label: t("deviceChecks.wordings.despite-doubt"),
        hint: t("deviceChecks.forms.judge.despite"),
      },
      {
        value: "insufficient",
        label: t("deviceChecks.wordings.insufficient"),
        hint: t("deviceChecks.forms.judge.insufficient"),
      },
    ],
  },
  reason(t("deviceChecks.forms.judge.reason")),
];

/** The judge's limits, typed over from the judgment. */
export const limitFields = (t: Translate, standing: "first" | "changed"): readonly Field[] => {
  const label = (key: "depth" | "privacyGuard" | "place") => t(`deviceChecks.forms.limits.${key}`);
  const kinds = codeOptions(t, "kinds", deviceKinds);
  const changed: Field = {
    kind: "textarea",
    name: "reason",
    label: t("deviceChecks.forms.limits.reason"),
    hint: t("deviceChecks.forms.limits.reasonHint"),
    required: true,
    rows: 2,
    maxLength: 2000,
  };
  return [
    {
      kind: "checkboxes",
      name: "prohibited",
      label: t("deviceChecks.forms.limits.prohibited"),
      options: codeOptions(t, "prohibitedConducts", prohibitedConducts),
    },
    {
      kind: "checkboxes",
      name: "duties",
      label: t("deviceChecks.forms.limits.duties"),
      options: codeOptions(t, "cooperationDuties", cooperationDuties),
    },
    { kind: "number", name: "maxChecks", label: t("deviceChecks.forms.limits.maxChecks") },
    {
      kind: "select",
      name: "per",
      label: t("deviceChecks.forms.limits.per"),
      options: codeOptions(t, "per", capPeriods),
    },
    {
      kind: "date",
      name: "anchorOn",
      label: t("deviceChecks.forms.limits.anchorOn"),
      hint: t("deviceChecks.forms.limits.anchorHint"),
    },
    {
      kind: "checkboxes",
      name: "devicesIncluded",
      label: t("deviceChecks.forms.limits.devicesIncluded"),
      hint: t("deviceChecks.forms.limits.devicesIncludedHint"),
      options: kinds,
    },
    {
      kind: "checkboxes",
      name: "devicesExcluded",
      label: t("deviceChecks.forms.limits.devicesExcluded"),
      options: kinds,
    },
    { kind: "textarea", name: "place", label: label("place"), rows: 2, maxLength: 300 },
    {
      kind: "checkboxes",
      name: "assistance",
      label: t("deviceChecks.forms.limits.assistance"),
      options: codeOptions(t, "assistances", assistances),
    },
    {
      kind: "radios",
      name: "toolAllowed",
      label: t("deviceChecks.forms.limits.toolAllowed"),
      required: true,
      options: yesNo(t),
    },
    { kind: "textarea", name: "depth", label: label("depth"), rows: 3, maxLength: 1000 },
    { kind: "textarea", name: "privacyGuard", label: label("privacyGuard"), rows: 3, maxLength: 1000 },
    ...(standing === "changed" ? [changed] : []),
  ];
};

/** A new schedule. */
export const scheduleFields = (t: Translate, capMax: number | null): readonly Field[] => [
  perYearField(t, capMax),
  {
    kind: "radios",
    name: "basis",
    label: t("deviceChecks.forms.schedule.basis"),
    required: true,
    options: codeOptions(t, "bases", bases),
  },
  {
    kind: "text",
    name: "basisReason",
    label: t("deviceChecks.forms.schedule.basisReason"),
    maxLength: 300,
    showWhen: { name: "basis", equals: "calendar-year" },
  },
  {
    kind: "number",
    name: "minimumGapDays",
    label: t("deviceChecks.forms.schedule.minimumGapDays"),
    required: true,
  },
];
