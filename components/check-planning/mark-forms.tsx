import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { Paragraph } from "@/components/ui/paragraph";
import { markScheduleAction, unmarkScheduleAction } from "@/lib/check-planning/actions";
import type { OrderPlan } from "@/lib/check-planning/queries/order-plan";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";

type Props = {
  readonly t: Translate;
  readonly mark: OrderPlan["marks"][number] | null;
  readonly orderId: string;
  readonly scheduleId: string;
};

/** The lead's wish that this schedule goes first, with the reason; and taking it back. */
export function MarkForms({ t, mark, orderId, scheduleId }: Props) {
  const hidden: readonly Field[] = [
    { kind: "hidden", name: "orderId", value: orderId },
    { kind: "hidden", name: "scheduleId", value: scheduleId },
  ];
  if (mark)
    return (
      <div className="grid gap-3">
        <Alert title={t("checkPlanning.order.marked")}>
          {t("checkPlanning.order.markedBy", {
            by: mark.by ?? t("platform.unknownPerson"),
            reason: mark.reason,
          })}
        </Alert>
        <ActionForm
          action={unmarkScheduleAction}
          formKey={formKey()}
          texts={formTexts(t)}
          fields={hidden}
          submits={[{ label: t("checkPlanning.order.unmark"), variant: "secondary" }]}
        />
      </div>
    );
  return (
    <Disclosure summary={t("checkPlanning.order.mark")}>
      <div className="grid gap-3 border-l-4 border-line pl-4">
        <Paragraph>{t("checkPlanning.order.markIntro")}</Paragraph>
        <ActionForm
          action={markScheduleAction}
          formKey={formKey()}
          texts={formTexts(t)}
          fields={[
            ...hidden,
            {
              kind: "textarea",
              name: "reason",
              label: t("checkPlanning.order.reason"),
              required: true,
              rows: 2,
              maxLength: 500,
            },
          ]}
          submits={[{ label: t("checkPlanning.order.markSubmit"), variant: "secondary" }]}
        />
      </div>
    </Disclosure>
  );
}
