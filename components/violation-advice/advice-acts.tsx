import { ActForm } from "@/components/signals/act-form";
import { textOptions } from "@/components/signals/text-options";
import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { Answer, Settle } from "./advice-closing-acts";
import { reasonField } from "./warning-fields";

type Act = "submit" | "challenge" | "approve" | "sendBack" | "withdraw" | "resend" | "answer" | "settle";

export type AdviceActsProps = {
  readonly advice: AdviceDetail;
  readonly role: string;
  readonly actions: Readonly<Record<Act, FormAction>>;
  readonly newKey: () => string;
  readonly t: Translate;
};
type Props = AdviceActsProps;

/** What this reader can do with the advice now; the way out stands folded below. */
export function AdviceActs(props: Props) {
  const { advice, role } = props;
  return (
    <>
      {advice.rejectedAt && advice.state === "sent" ? <Rejected {...props} /> : null}
      {role === "teamLead" ? <ForLead {...props} /> : <ForOfficer {...props} />}
      {mayWithdraw(advice, role) ? <Withdraw {...props} /> : null}
    </>
  );
}

const underway = ["approved", "sent", "received-by-cjib", "at-om", "question-asked"];
const before = ["draft", "challenge", "awaiting-approval"];

function mayWithdraw({ state, mine }: AdviceDetail, role: string): boolean {
  if (role === "teamLead") return before.includes(state) || underway.includes(state);
  return mine && before.includes(state);
}

function ForOfficer(props: Props) {
  const { advice } = props;
  if (advice.state === "draft" && advice.mine) return <Submit {...props} />;
  if (advice.state === "challenge" && advice.asked && !advice.own) return <Challenge {...props} />;
  if (advice.state === "question-asked" && advice.mine) return <Answer {...props} />;
  const decided =
    advice.state === "court-decided" || (advice.state === "om-decided" && !advice.applicationFiled);
  return decided && advice.mine ? <Settle {...props} /> : null;
}

const about = ({ id, version }: AdviceDetail) => ({ adviceId: id, version });

function Submit({ advice, actions, newKey, t }: Props) {
  const ready = advice.status.every((each) => each.missing.length === 0);
  return (
    <Panel title={t("violationAdvice.advice.submitTitle")} intro={t("violationAdvice.advice.submitText")}>
      {ready ? (
        <ActForm
          action={actions.submit}
          about={about(advice)}
          fields={[
            {
              kind: "select",
              name: "challengerId",
              label: t("violationAdvice.advice.challenger"),
              required: true,
              options: advice.colleagues.map((each) => ({ value: each.id, label: each.displayName })),
            },
          ]}
          submits={[{ label: t("violationAdvice.advice.submit") }]}
          formKey={newKey()}
          t={t}
        />
      ) : (
        <Paragraph look="subtle">{t("violationAdvice.advice.submitNotYet")}</Paragraph>
      )}
    </Panel>
  );
}

const Challenge = ({ advice, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.advice.challengeTitle")} intro={t("violationAdvice.advice.challengeText")}>
    <ActForm
      action={actions.challenge}
      about={about(advice)}
      fields={[
        {
          kind: "radios",
          name: "verdict",
          label: t("violationAdvice.advice.verdict"),
          required: true,
          options: textOptions(t, "violationAdvice.advice.verdicts"),
        },
        {
          kind: "textarea",
          name: "remark",
          label: t("violationAdvice.advice.remark"),
          required: true,
          rows: 4,
          maxLength: 3_000,
          showWhen: { name: "verdict", equals: "remark" },
        },
      ]}
      submits={[{ label: t("violationAdvice.advice.challenge") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

function ForLead({ advice, actions, newKey, t }: Props) {
  if (advice.state !== "awaiting-approval") return null;
  return (
    <>
      {advice.own ? (
        <Alert tone="warning">{t("violationAdvice.advice.own")}</Alert>
      ) : (
        <Panel
          title={t("violationAdvice.advice.approveTitle")}
          intro={t("violationAdvice.advice.approveText")}
        >
          <ActForm
            action={actions.approve}
            about={about(advice)}
            fields={[
              {
                kind: "checkboxes",
                name: "read",
                label: t("violationAdvice.advice.approveRead"),
                required: true,
                options: [{ value: "on", label: t("violationAdvice.advice.approveReadYes") }],
              },
            ]}
            submits={[{ label: t("violationAdvice.advice.approve") }]}
            formKey={newKey()}
            t={t}
          />
        </Panel>
      )}
      <Panel title={t("violationAdvice.advice.sendBackTitle")}>
        <ActForm
          action={actions.sendBack}
          about={about(advice)}
          fields={reasonField(t("violationAdvice.advice.sendBackWhy"))}
          submits={[{ label: t("violationAdvice.advice.sendBack"), variant: "secondary" }]}
          formKey={newKey()}
          t={t}
        />
      </Panel>
    </>
  );
}

const Rejected = ({ advice, actions, newKey, t }: Props) => (
  <Alert tone="negative" title={t("violationAdvice.advice.rejected")}>
    <p className="mb-3">{advice.rejectedWhy}</p>
    <ActForm
      action={actions.resend}
      about={about(advice)}
      submits={[{ label: t("violationAdvice.advice.resend") }]}
      formKey={newKey()}
      t={t}
    />
  </Alert>
);

const Withdraw = ({ advice, actions, newKey, t }: Props) => (
  <Disclosure summary={t("violationAdvice.advice.withdrawTitle")}>
    <Panel>
      <ActForm
        action={actions.withdraw}
        about={about(advice)}
        fields={reasonField(
          t("violationAdvice.advice.withdrawWhy"),
          t("violationAdvice.advice.withdrawHint"),
        )}
        submits={[{ label: t("violationAdvice.advice.withdraw"), variant: "danger" }]}
        formKey={newKey()}
        t={t}
      />
    </Panel>
  </Disclosure>
);
