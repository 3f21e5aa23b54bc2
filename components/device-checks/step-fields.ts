import type { Field, FieldOption } from "@/components/ui/form-field";
import { compliances, cooperations, followUps } from "@/lib/device-checks/codes";
import type { Translate } from "@/lib/i18n/translator";
import { codeOptions, tick, yesNo } from "./code-options";

const words = (name: string, label: string, hint: string | undefined, maxLength: number): Field => ({
  kind: "textarea",
  name,
  label,
  hint,
  required: true,
  rows: 2,
  maxLength,
});

/** First step: not more than needed, who goes along, and the confirmation. */
export function authorityFields(
  t: Translate,
  needs: { readonly secondWorker: "needed" | "free"; readonly windowReason: "needed" | "free" },
  colleagues: readonly FieldOption[],
): readonly Field[] {
  const text = (key: "goal" | "goalHint" | "lessIntrusive" | "lessIntrusiveHint" | "whyThisScope") =>
    t(`deviceChecks.forms.authority.${key}`);
  const worker: Field = {
    kind: "select",
    name: "secondWorkerId",
    label: t("deviceChecks.forms.authority.secondWorker"),
    hint: needs.secondWorker === "needed" ? t("deviceChecks.forms.authority.secondWorkerHint") : undefined,
    required: needs.secondWorker === "needed",
    options: colleagues,
  };
  const outside: Field = {
    ...words("outsideWindowReason", t("deviceChecks.forms.authority.outsideWindow"), undefined, 300),
  };
  return [
    {
      kind: "group",
      name: "proportionality",
      label: t("deviceChecks.forms.authority.proportionality"),
      fields: [
        words("goal", text("goal"), text("goalHint"), 500),
        words("lessIntrusive", text("lessIntrusive"), text("lessIntrusiveHint"), 500),
        words("whyThisScope", text("whyThisScope"), undefined, 500),
      ],
    },
    worker,
    ...(needs.windowReason === "needed" ? [outside] : []),
    {
      kind: "radios",
      name: "announced",
      label: t("deviceChecks.forms.authority.announced"),
      required: true,
      options: yesNo(t),
    },
    {
      kind: "checkboxes",
      name: "authorityConfirmed",
      label: t("deviceChecks.forms.authority.confirm"),
      required: true,
      options: tick(t("deviceChecks.forms.authority.confirmOption")),
    },
  ];
}

/** Second step, at the table. */
export const explanationFields = (t: Translate): readonly Field[] => [
  {
    kind: "checkboxes",
    name: "explanationGiven",
    label: t("deviceChecks.forms.explanation.given"),
    required: true,
    options: tick(t("deviceChecks.forms.explanation.givenOption")),
  },
  {
    kind: "checkboxes",
    name: "identitySeen",
    label: t("deviceChecks.forms.explanation.identity"),
    required: true,
    options: tick(t("deviceChecks.forms.explanation.identityOption")),
  },
  {
    kind: "text",
    name: "place",
    label: t("deviceChecks.forms.explanation.place"),
    hint: t("deviceChecks.forms.explanation.placeHint"),
    required: true,
    maxLength: 120,
  },
  {
    kind: "text",
    name: "othersPresent",
    label: t("deviceChecks.forms.explanation.othersPresent"),
    hint: t("deviceChecks.forms.explanation.othersPresentHint"),
    maxLength: 200,
  },
  {
    kind: "radios",
    name: "cooperation",
    label: t("deviceChecks.forms.explanation.cooperation"),
    required: true,
    options: codeOptions(t, "cooperations", cooperations),
  },
];

/** Last step, and the same questions once more when it is assessed. */
export const conclusionFields = (t: Translate): readonly Field[] => [
  {
    kind: "radios",
    name: "compliance",
    label: t("deviceChecks.forms.conclusion.compliance"),
    required: true,
    options: codeOptions(t, "compliances", compliances),
  },
  words("clientExplanation", t("deviceChecks.forms.conclusion.clientExplanation"), undefined, 1000),
  ...followUpFields(t),
];

export function followUpFields(t: Translate): readonly Field[] {
  return [
    {
      kind: "radios",
      name: "followUp",
      label: t("deviceChecks.forms.conclusion.followUp"),
      required: true,
      options: codeOptions(t, "followUps", followUps),
    },
    {
      kind: "textarea",
      name: "followUpNote",
      label: t("deviceChecks.forms.conclusion.followUpNote"),
      rows: 2,
      maxLength: 500,
    },
  ];
}
