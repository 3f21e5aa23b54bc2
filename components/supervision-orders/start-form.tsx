import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { OrderStart } from "@/lib/supervision-orders/queries/order-start";
import { seenFields } from "./form-parts";

type Props = {
  readonly t: Translate;
  readonly data: OrderStart;
  readonly action: FormAction;
  readonly formKey: string;
};

/** Identity first (Sv 27a), then the day supervision began, and why when it is late. */
export function StartForm({ t, data, action, formKey }: Props) {
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[{ label: t("supervisionOrders.start.submit") }]}
      values={{
        lateReason: data.releasedOn
          ? t("supervisionOrders.start.releasedOnDayOff", { released: formatDutch(data.releasedOn) })
          : undefined,
      }}
      fields={[
        ...seenFields(data),
        {
          kind: "date",
          name: "identityCheckedOn",
          label: t("supervisionOrders.fields.identityCheckedOn"),
          required: true,
        },
        { kind: "date", name: "startedOn", label: t("supervisionOrders.fields.startedOn"), required: true },
        {
          kind: "textarea",
          name: "lateReason",
          label: t("supervisionOrders.fields.lateReason"),
          hint: t("supervisionOrders.fields.lateReasonHint"),
          required: data.lateToday,
          maxLength: 2_000,
          rows: 3,
        },
      ]}
    />
  );
}
