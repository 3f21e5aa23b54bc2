import { ActionForm } from "@/components/ui/action-form";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { PageAct } from "@/lib/supervision-orders/acts";
import { closingOutcomes, endReasons, suspensionReasons } from "@/lib/supervision-orders/states";
import { levelOptions, seenFields } from "./form-parts";

type Props = {
  readonly t: Translate;
  readonly act: PageAct;
  readonly order: { readonly orderId: string; readonly version: number; readonly level: number | null };
  readonly action: FormAction;
  readonly formKey: string;
};

/** The form of one act on an order. */
export function ActForm({ t, act, order, action, formKey }: Props) {
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[
        { label: t(`supervisionOrders.acts.${act}Submit`), variant: act === "close" ? "danger" : "primary" },
      ]}
      values={order.level ? { level: String(order.level) } : {}}
      fields={[...seenFields(order), ...fields[act](t)]}
    />
  );
}

const date = (t: Translate, name: "adoptedOn" | "fromOn" | "untilOn" | "endedOn"): Field => ({
  kind: "date",
  name,
  label: t(`supervisionOrders.fields.${name}`),
  required: true,
});
const why = (t: Translate): Field => ({
  kind: "textarea",
  name: "reason",
  label: t("supervisionOrders.fields.reasonWhy"),
  required: true,
  maxLength: 2_000,
  rows: 3,
});
const levelField = (t: Translate): Field => ({
  kind: "radios",
  name: "level",
  label: t("supervisionOrders.fields.level"),
  required: true,
  options: levelOptions(t),
});

const fields: Readonly<Record<PageAct, (t: Translate) => readonly Field[]>> = {
  "adopt-plan": (t) => [date(t, "adoptedOn"), levelField(t)],
  "set-level": (t) => [levelField(t), why(t)],
  suspend: (t) => [
    {
      kind: "radios",
      name: "reason",
      label: t("supervisionOrders.fields.reasonWhy"),
      required: true,
      options: suspensionReasons.map((code) => ({
        value: code,
        label: t(`supervisionOrders.suspensionReasons.${code}`),
      })),
    },
    date(t, "fromOn"),
  ],
  resume: (t) => [
    date(t, "untilOn"),
    {
      kind: "checkboxes",
      name: "planReviewed",
      label: t("supervisionOrders.fields.plan"),
      required: true,
      options: [{ value: "on", label: t("supervisionOrders.fields.planReviewed") }],
    },
  ],
  "begin-closing": (t) => [
    {
      kind: "select",
      name: "reason",
      label: t("supervisionOrders.fields.endReason"),
      required: true,
      options: endReasons.map((code) => ({ value: code, label: t(`supervisionOrders.endReasons.${code}`) })),
    },
    date(t, "endedOn"),
  ],
  close: (t) => [
    {
      kind: "radios",
      name: "outcome",
      label: t("supervisionOrders.fields.closingOutcome"),
      required: true,
      options: closingOutcomes.map((code) => ({
        value: code,
        label: t(`supervisionOrders.closingOutcomes.${code}`),
      })),
    },
    {
      kind: "textarea",
      name: "report",
      label: t("supervisionOrders.fields.report"),
      hint: t("supervisionOrders.fields.reportHint"),
      required: true,
      maxLength: 8_000,
      rows: 8,
    },
  ],
  reopen: (t) => [why(t)],
};
