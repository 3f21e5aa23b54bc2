import { ActForm } from "@/components/signals/act-form";
import { textOptions } from "@/components/signals/text-options";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { OmCaseDetail } from "@/lib/violation-advice/queries/om-cases";

type Props = {
  readonly omCase: OmCaseDetail;
  readonly action: FormAction;
  readonly newKey: () => string;
  readonly t: Translate;
};

/** What the OM does with a request to have a clause changed. */
export const ChangeAnswerForm = ({ omCase, action, newKey, t }: Props) => (
  <Panel
    title={t("violationAdvice.clauseRequest.om.answer")}
    intro={t("violationAdvice.clauseRequest.om.answerText")}
  >
    <ActForm
      action={action}
      about={{ caseId: omCase.id, version: omCase.version }}
      fields={[
        {
          kind: "radios",
          name: "answer",
          label: t("violationAdvice.clauseRequest.om.question"),
          required: true,
          options: textOptions(t, "violationAdvice.clauseRequest.om.options"),
        },
        {
          kind: "textarea",
          name: "reason",
          label: t("violationAdvice.clauseRequest.om.whyNot"),
          required: true,
          rows: 4,
          maxLength: 3_000,
          showWhen: { name: "answer", equals: "no-change" },
        },
      ]}
      submits={[{ label: t("violationAdvice.clauseRequest.om.submit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);
