import type { Field } from "@/components/ui/form-field";
import { consentScopes, exitReasons, refusalGrounds, solutionKinds } from "@/lib/debt-referrals/codes";
import type { Translate } from "@/lib/i18n/translator";
import { options } from "./options";

/** The forms a referral can ask for; admission and rejection are the two answers of one form. */
export const acts = [
  "record-permission",
  "send",
  "confirm-receipt",
  "record-first-talk",
  "record-decision",
  "begin-stabilisation",
  "begin-solution",
  "begin-aftercare",
  "exit",
  "withdraw",
] as const;
export type Act = (typeof acts)[number];

const day = (name: string, label: string, hint?: string): Field => ({
  kind: "date",
  name,
  label,
  hint,
  required: true,
});

const stage = (
  t: Translate,
  name: "stabilisation" | "solution" | "aftercare",
  more: readonly Field[] = [],
): readonly Field[] => [
  { kind: "hidden", name: "stage", value: name },
  day("on", t(`debtReferrals.act.begin-${name}.on`)),
  ...more,
];

/** The fields of one act, without the ones that name the referral. */
export function actFields(
  t: Translate,
  act: Act,
  shown: { readonly digest: string | null; readonly sent: "sent" | "unsent" },
): readonly Field[] {
  switch (act) {
    case "record-permission":
      return permissionFields(t);
    case "send":
      return sendFields(t, shown.digest ?? "");
    case "confirm-receipt":
      return [day("receivedOn", t("debtReferrals.act.confirm-receipt.receivedOn"))];
    case "record-first-talk":
      return [
        day(
          "firstTalkOn",
          t("debtReferrals.act.record-first-talk.firstTalkOn"),
          t("debtReferrals.act.record-first-talk.hint"),
        ),
      ];
    case "record-decision":
      return decisionFields(t);
    case "begin-stabilisation":
      return stage(t, "stabilisation");
    case "begin-solution":
      return stage(t, "solution", [
        choose(
          t,
          "solutionKind",
          t("debtReferrals.act.begin-solution.solutionKind"),
          "solutionKinds",
          solutionKinds,
        ),
      ]);
    case "begin-aftercare":
      return stage(t, "aftercare");
    case "exit":
      return [
        day("exitedOn", t("debtReferrals.act.exit.exitedOn")),
        choose(t, "exitReason", t("debtReferrals.act.exit.exitReason"), "exitReasons", exitReasons),
      ];
    case "withdraw":
      return withdrawFields(t, shown.sent);
  }
}

const choose = (
  t: Translate,
  name: string,
  label: string,
  group: string,
  codes: readonly string[],
): Field => ({
  kind: "select",
  name,
  label,
  required: true,
  options: options(t, `debtReferrals.${group}`, codes),
});

const permissionFields = (t: Translate): readonly Field[] => [
  day("consentOn", t("debtReferrals.act.record-permission.consentOn")),
  {
    kind: "checkboxes",
    name: "scope",
    label: t("debtReferrals.act.record-permission.scope"),
    options: options(t, "debtReferrals.scopes", consentScopes),
  },
];

const sendFields = (t: Translate, digest: string): readonly Field[] => [
  { kind: "hidden", name: "shown", value: digest },
  day("sentOn", t("debtReferrals.act.send.sentOn")),
  {
    kind: "checkboxes",
    name: "agreed",
    label: t("debtReferrals.act.send.agreed"),
    required: true,
    options: [{ value: "on", label: t("debtReferrals.act.send.agreedLabel") }],
  },
];

const decisionFields = (t: Translate): readonly Field[] => [
  {
    kind: "radios",
    name: "decision",
    label: t("debtReferrals.act.record-decision.decision"),
    required: true,
    options: [
      { value: "admitted", label: t("debtReferrals.act.record-decision.admitted") },
      { value: "rejected", label: t("debtReferrals.act.record-decision.rejected") },
    ],
  },
  day("decisionOn", t("debtReferrals.act.record-decision.decisionOn")),
  {
    ...choose(t, "ground", t("debtReferrals.act.record-decision.ground"), "refusalGrounds", refusalGrounds),
    showWhen: { name: "decision", equals: "rejected" },
  },
  {
    kind: "textarea",
    name: "planB",
    label: t("debtReferrals.act.record-decision.planB"),
    hint: t("debtReferrals.act.record-decision.planBHint"),
    required: true,
    rows: 3,
    maxLength: 500,
    showWhen: { name: "decision", equals: "rejected" },
  },
];

const withdrawFields = (t: Translate, sent: "sent" | "unsent"): readonly Field[] => [
  day("withdrawnOn", t("debtReferrals.act.withdraw.withdrawnOn")),
  {
    kind: "textarea",
    name: "reason",
    label: t("debtReferrals.act.withdraw.reason"),
    required: true,
    rows: 2,
    maxLength: 300,
  },
  ...(sent === "sent"
    ? [
        {
          kind: "checkboxes" as const,
          name: "told",
          label: t("debtReferrals.act.withdraw.told"),
          required: true,
          options: [{ value: "on", label: t("debtReferrals.act.withdraw.toldLabel") }],
        },
      ]
    : []),
];
