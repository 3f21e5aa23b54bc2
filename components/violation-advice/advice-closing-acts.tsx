import { ActForm } from "@/components/signals/act-form";
import { Panel } from "@/components/ui/panel";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import type { AdviceActsProps as Props } from "./advice-acts";

const about = ({ id, version }: AdviceDetail) => ({ adviceId: id, version });

/** The OM's open question, with a box for the answer. */
export function Answer({ advice, actions, newKey, t }: Props) {
  const open = advice.questions.find((each) => !each.answeredAt);
  if (!open) return null;
  return (
    <Panel
      title={t("violationAdvice.advice.questionTitle")}
      intro={t("violationAdvice.advice.questionText")}
      tone="warning"
    >
      <ActForm
        action={actions.answer}
        about={{ ...about(advice), questionId: open.id }}
        fields={[
          { kind: "note", name: "question", text: open.question },
          {
            kind: "textarea",
            name: "answer",
            label: t("violationAdvice.advice.answer"),
            required: true,
            rows: 5,
            maxLength: 6_000,
          },
        ]}
        submits={[{ label: t("violationAdvice.advice.answerSubmit") }]}
        formKey={newKey()}
        t={t}
      />
    </Panel>
  );
}

/** After the decision: the client knows, the order follows. */
export const Settle = ({ advice, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.advice.settleTitle")}>
    <ActForm
      action={actions.settle}
      about={about(advice)}
      fields={[
        {
          kind: "checkboxes",
          name: "clientTold",
          label: t("violationAdvice.advice.settleTold"),
          required: true,
          options: [{ value: "on", label: t("violationAdvice.advice.settleToldYes") }],
        },
        {
          kind: "checkboxes",
          name: "orderFollowed",
          label: t("violationAdvice.advice.settleOrder"),
          hint: advice.effect ? t(`violationAdvice.effects.${advice.effect.order}`) : undefined,
          required: true,
          options: [{ value: "on", label: t("violationAdvice.advice.settleOrderYes") }],
        },
        {
          kind: "textarea",
          name: "note",
          label: t("violationAdvice.advice.settleNote"),
          required: true,
          rows: 3,
          maxLength: 2_000,
        },
      ]}
      submits={[{ label: t("violationAdvice.advice.settle") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);
