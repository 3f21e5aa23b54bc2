import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import { changePeriodAction, withdrawPeriodChangeAction } from "@/lib/supervision-orders/actions";
import { probationChangeKinds } from "@/lib/supervision-orders/probation-changes";
import { seenFields } from "./form-parts";

type Seen = { readonly orderId: string; readonly version: number };

/** What a judge decided about the length of the period. */
export function ChangePeriodForm({ t, order }: { readonly t: Translate; readonly order: Seen }) {
  const p = "supervisionOrders.periodChange" as const;
  return (
    <ActionForm
      action={changePeriodAction}
      formKey={formKey()}
      texts={formTexts(t)}
      submits={[{ label: t(`${p}.submit`) }]}
      fields={[
        ...seenFields(order),
        {
          kind: "radios",
          name: "kind",
          label: t(`${p}.kind`),
          required: true,
          options: probationChangeKinds.map((value) => ({ value, label: t(`${p}.kinds.${value}`) })),
        },
        {
          kind: "number",
          name: "months",
          label: t(`${p}.months`),
          hint: t(`${p}.monthsHint`),
          required: true,
        },
        { kind: "date", name: "decidedOn", label: t(`${p}.decidedOn`), required: true },
        { kind: "date", name: "effectiveOn", label: t(`${p}.effectiveOn`), hint: t(`${p}.effectiveHint`) },
        {
          kind: "text",
          name: "source",
          label: t(`${p}.source`),
          hint: t(`${p}.sourceHint`),
          required: true,
          maxLength: 300,
        },
      ]}
    />
  );
}

/** A change that should not have been recorded, and why. */
export function WithdrawChangeForm(props: {
  readonly t: Translate;
  readonly order: Seen;
  readonly changeId: string;
}) {
  const { t, order, changeId } = props;
  return (
    <ActionForm
      action={withdrawPeriodChangeAction}
      formKey={formKey()}
      texts={formTexts(t)}
      submits={[{ label: t("supervisionOrders.periodChange.withdrawSubmit"), variant: "danger" }]}
      fields={[
        ...seenFields(order),
        { kind: "hidden", name: "changeId", value: changeId },
        {
          kind: "textarea",
          name: "reason",
          label: t("supervisionOrders.periodChange.withdrawReason"),
          required: true,
          maxLength: 500,
          rows: 3,
        },
      ]}
    />
  );
}
