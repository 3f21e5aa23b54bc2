import { ActForm } from "@/components/signals/act-form";
import { textOptions } from "@/components/signals/text-options";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { ClauseRequests } from "@/lib/violation-advice/queries/clause-requests";

type Props = {
  readonly about: ClauseRequests;
  readonly action: FormAction;
  readonly formKey: string;
  readonly t: Translate;
};

/** The lead asks the OM: what is missing, filled in from the limits, and the wording that the unit proposes. */
export function ClauseRequestForm(props: Props) {
  const { about, t } = props;
  const [last] = about.requests;
  const form = <Form {...props} />;
  return (
    <Panel
      title={t(last ? "violationAdvice.clauseRequest.again" : "violationAdvice.clauseRequest.title")}
      intro={t("violationAdvice.clauseRequest.intro")}
    >
      {last?.answer === "change-applied-for" ? (
        <Disclosure summary={t("violationAdvice.clauseRequest.still")}>{form}</Disclosure>
      ) : (
        form
      )}
    </Panel>
  );
}

function Form({ about, action, formKey, t }: Props) {
  const { orderId, conditionId, missing } = about;
  return (
    <ActForm
      action={action}
      about={{ orderId, conditionId }}
      fields={[
        {
          kind: "checkboxes",
          name: "missing",
          label: t("violationAdvice.clauseRequest.missing"),
          hint: t("violationAdvice.clauseRequest.missingHint"),
          required: true,
          options: textOptions(t, "violationAdvice.clauseRequest.missingCodes"),
        },
        {
          kind: "textarea",
          name: "proposal",
          label: t("violationAdvice.clauseRequest.proposal"),
          hint: t("violationAdvice.clauseRequest.proposalHint"),
          required: true,
          rows: 6,
          maxLength: 3_000,
        },
      ]}
      values={{ missing }}
      submits={[{ label: t("violationAdvice.clauseRequest.submit") }]}
      formKey={formKey}
      t={t}
    />
  );
}
