import type { Field } from "@/components/ui/form-field";
import * as codes from "@/lib/debt-referrals/codes";
import type { Translate } from "@/lib/i18n/translator";
import { options } from "./options";

/** The twelve questions as fields, in the order of the conversation. */
export function screeningFields(t: Translate, orderId: string): readonly Field[] {
  return [
    { kind: "hidden", name: "orderId", value: orderId },
    { kind: "date", name: "screenedOn", label: t("debtReferrals.screening.screenedOn"), required: true },
    ...moneyFields(t),
    ...debtFields(t),
    ...personFields(t),
  ];
}

const ask = (
  t: Translate,
  name: string,
  label: Parameters<Translate>[0],
  group: string,
  list: readonly string[],
): Field => ({
  kind: "radios",
  name,
  label: t(label),
  required: true,
  options: options(t, `debtReferrals.${group}`, list),
});

const tick = (
  t: Translate,
  name: string,
  label: Parameters<Translate>[0],
  group: string,
  list: readonly string[],
): Field => ({
  kind: "checkboxes",
  name,
  label: t(label),
  options: options(t, `debtReferrals.${group}`, list),
});

const moneyFields = (t: Translate): readonly Field[] => [
  ask(t, "income", "debtReferrals.screening.income", "incomes", codes.incomes),
  {
    kind: "text",
    name: "incomeSince",
    label: t("debtReferrals.screening.incomeSince"),
    maxLength: 40,
    showWhen: { name: "income", equals: ["benefit", "work", "other"] },
  },
  ask(t, "costsCovered", "debtReferrals.screening.costsCovered", "yesNoUnknown", codes.yesNoUnknown),
  ask(t, "unopenedLetters", "debtReferrals.screening.unopenedLetters", "yesNoUnknown", codes.yesNoUnknown),
];

const debtFields = (t: Translate): readonly Field[] => [
  {
    kind: "checkboxes",
    name: "creditors",
    label: t("debtReferrals.screening.creditors"),
    hint: t("debtReferrals.screening.creditorsHint"),
    options: options(t, "debtReferrals.creditors", codes.creditors),
  },
  ask(t, "total", "debtReferrals.screening.total", "totals", codes.totals),
  tick(t, "seizures", "debtReferrals.screening.seizures", "seizures", codes.seizures),
  {
    kind: "checkboxes",
    name: "threats",
    label: t("debtReferrals.screening.threats"),
    hint: t("debtReferrals.screening.threatsHint"),
    options: options(t, "debtReferrals.threats", codes.threats),
  },
  tick(t, "help", "debtReferrals.screening.help", "help", codes.existingHelp),
];

const personFields = (t: Translate): readonly Field[] => [
  {
    kind: "number",
    name: "stress",
    label: t("debtReferrals.screening.stress"),
    required: true,
    inputMode: "numeric",
  },
  tick(t, "stressEffects", "debtReferrals.screening.stressEffects", "stressEffects", codes.stressEffects),
  tick(t, "skills", "debtReferrals.screening.skills", "skills", codes.lackingSkills),
  ask(t, "willing", "debtReferrals.screening.willing", "willingness", codes.willingness),
  {
    kind: "textarea",
    name: "firstWish",
    label: t("debtReferrals.screening.firstWish"),
    rows: 2,
    maxLength: 300,
  },
  ask(t, "offenceLink", "debtReferrals.screening.offenceLink", "offenceLinks", codes.offenceLinks),
];
