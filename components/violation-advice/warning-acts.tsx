import { ActForm } from "@/components/signals/act-form";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { WarningDetail } from "@/lib/violation-advice/queries/papers";
import { explainFields, issueFields, reasonField, warningFields } from "./warning-fields";

type Act = "edit" | "submit" | "approve" | "sendBack" | "issue" | "explain" | "withdraw";

type Props = {
  readonly warning: WarningDetail;
  readonly role: string;
  /** The day of today as dd-mm-jjjj. */
  readonly today: string;
  readonly actions: Readonly<Record<Act, FormAction>>;
  readonly newKey: () => string;
  readonly t: Translate;
};

/** What this reader can do with the warning now. */
export function WarningActs(props: Props) {
  const { warning, role } = props;
  const officer = role === "officer";
  switch (warning.state) {
    case "draft":
      return officer ? <Draft {...props} /> : null;
    case "awaiting-approval":
      return officer ? <Withdraw {...props} /> : <Approval {...props} />;
    case "approved":
      return officer ? <Issue {...props} /> : <Withdraw {...props} />;
    case "issued":
      return officer ? <Explain {...props} /> : <Withdraw {...props} />;
    case "in-force":
      return officer ? null : <Withdraw {...props} />;
    default:
      return null;
  }
}

const about = ({ id, version }: WarningDetail) => ({ warningId: id, version });

const Draft = (props: Props) => {
  const { warning, actions, newKey, t } = props;
  return (
    <>
      <Panel title={t("violationAdvice.warning.submit")} intro={t("violationAdvice.warning.lead")}>
        <ActForm
          action={actions.submit}
          about={about(warning)}
          submits={[{ label: t("violationAdvice.warning.submit") }]}
          formKey={newKey()}
          t={t}
        />
      </Panel>
      <Panel title={t("violationAdvice.warning.edit")}>
        <ActForm
          action={actions.edit}
          about={about(warning)}
          fields={warningFields(t, warning.conditions)}
          values={{
            conditionIds: warning.conditionIds,
            facts: warning.facts,
            consequence: warning.consequence,
          }}
          submits={[{ label: t("violationAdvice.warning.save"), variant: "secondary" }]}
          formKey={newKey()}
          t={t}
        />
      </Panel>
      <Withdraw {...props} />
    </>
  );
};

function Approval(props: Props) {
  const { warning, actions, newKey, t } = props;
  return (
    <>
      {warning.own ? (
        <Alert tone="warning">{t("violationAdvice.warning.own")}</Alert>
      ) : (
        <Panel title={t("violationAdvice.warning.approve")}>
          <ActForm
            action={actions.approve}
            about={about(warning)}
            submits={[{ label: t("violationAdvice.warning.approve") }]}
            formKey={newKey()}
            t={t}
          />
        </Panel>
      )}
      <Panel title={t("violationAdvice.warning.sendBack")}>
        <ActForm
          action={actions.sendBack}
          about={about(warning)}
          fields={reasonField(t("violationAdvice.warning.sendBackWhy"))}
          submits={[{ label: t("violationAdvice.warning.sendBack"), variant: "secondary" }]}
          formKey={newKey()}
          t={t}
        />
      </Panel>
    </>
  );
}

const Issue = ({ warning, actions, today, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.warning.issueTitle")}>
    <ActForm
      action={actions.issue}
      about={about(warning)}
      fields={issueFields(t)}
      values={{ issuedOn: today }}
      submits={[{ label: t("violationAdvice.warning.issue") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Explain = ({ warning, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.warning.explainTitle")}>
    <ActForm
      action={actions.explain}
      about={about(warning)}
      fields={explainFields(t)}
      submits={[{ label: t("violationAdvice.warning.explain") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Withdraw = ({ warning, actions, newKey, t }: Props) => (
  <Disclosure summary={t("violationAdvice.warning.withdraw")}>
    <Panel>
      <ActForm
        action={actions.withdraw}
        about={about(warning)}
        fields={reasonField(t("violationAdvice.warning.withdrawWhy"))}
        submits={[{ label: t("violationAdvice.warning.withdraw"), variant: "danger" }]}
        formKey={newKey()}
        t={t}
      />
    </Panel>
  </Disclosure>
);
