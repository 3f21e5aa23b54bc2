import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import { recordableChanges } from "@/lib/supervision-orders/condition-change";
import type { ConditionHistory, ConditionVersion } from "@/lib/supervision-orders/queries/condition-history";
import { seenFields } from "./form-parts";

type Props = {
  readonly t: Translate;
  readonly history: ConditionHistory;
  readonly current: ConditionVersion;
  readonly act: { readonly action: FormAction; readonly formKey: string };
};

/** A judge's decision on this condition, or a mistake in our copy. */
export function ChangeConditionForm({ t, history, current, act }: Props) {
  const words = (key: "decidedOn" | "decidedBy" | "text" | "reason" | "kind") =>
    t(`supervisionOrders.conditionHistory.form.${key}`);
  const byJudge = { name: "kind", equals: ["judges-decision", "lifted"] } as const;
  return (
    <Panel
      title={t("supervisionOrders.conditionHistory.form.title")}
      intro={t("supervisionOrders.conditionHistory.form.intro")}
    >
      <ActionForm
        action={act.action}
        formKey={act.formKey}
        texts={formTexts(t)}
        submits={[{ label: t("supervisionOrders.conditionHistory.form.submit") }]}
        values={{ text: current.text }}
        fields={[
          ...seenFields({ orderId: history.orderId, version: history.orderVersion }),
          { kind: "hidden", name: "conditionId", value: current.id },
          {
            kind: "radios",
            name: "kind",
            label: words("kind"),
            required: true,
            options: recordableChanges.map((value) => ({
              value,
              label: t(`supervisionOrders.conditionHistory.kinds.${value}`),
              hint: t(`supervisionOrders.conditionHistory.form.kindHints.${value}`),
            })),
          },
          { kind: "date", name: "decidedOn", label: words("decidedOn"), required: true, showWhen: byJudge },
          {
            kind: "text",
            name: "decidedBy",
            label: words("decidedBy"),
            hint: t("supervisionOrders.conditionHistory.form.decidedByHint"),
            required: true,
            maxLength: 200,
            showWhen: byJudge,
          },
          {
            kind: "textarea",
            name: "text",
            label: words("text"),
            hint: t("supervisionOrders.conditionHistory.form.textHint"),
            rows: 8,
            maxLength: 8_000,
            showWhen: { name: "kind", equals: ["judges-decision", "correction"] },
          },
          {
            kind: "textarea",
            name: "reason",
            label: words("reason"),
            hint: t("supervisionOrders.conditionHistory.form.reasonHint"),
            required: true,
            rows: 3,
            maxLength: 2_000,
          },
        ]}
      />
    </Panel>
  );
}
