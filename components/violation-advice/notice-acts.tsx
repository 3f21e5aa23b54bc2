import { ActForm } from "@/components/signals/act-form";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { FormAction } from "@/lib/platform/form-state";
import type { NoticeDetail } from "@/lib/violation-advice/queries/papers";
import { noticeFields } from "./notice-fields";
import { reasonField } from "./warning-fields";

type Act = "edit" | "send" | "resend" | "withdraw" | "startAdvice";

type Props = {
  readonly notice: NoticeDetail;
  readonly role: string;
  readonly actions: Readonly<Record<Act, FormAction>>;
  readonly newKey: () => string;
  readonly t: Translate;
};

/** What this reader can do with the notice now. */
export function NoticeActs(props: Props) {
  const { notice } = props;
  if (notice.state === "withdrawn") return null;
  if (notice.state === "draft") return <Draft {...props} />;
  return (
    <>
      {notice.rejectedAt ? <Rejected {...props} /> : null}
      <Advice {...props} />
      {props.role === "teamLead" ? <Withdraw {...props} /> : null}
    </>
  );
}

const about = ({ id, version }: NoticeDetail) => ({ noticeId: id, version });

function Draft(props: Props) {
  const { notice, actions, newKey, t } = props;
  return (
    <>
      <Panel title={t("violationAdvice.notice.send")} intro={t("violationAdvice.notice.lead")} tone="warning">
        <ActForm
          action={actions.send}
          about={about(notice)}
          submits={[{ label: t("violationAdvice.notice.send") }]}
          formKey={newKey()}
          t={t}
        />
      </Panel>
      <Panel title={t("violationAdvice.notice.edit")}>
        <ActForm
          action={actions.edit}
          about={about(notice)}
          fields={noticeFields(t, notice.conditions)}
          values={{
            conditionIds: notice.conditionIds,
            facts: notice.facts,
            establishedOn: formatDutch(notice.establishedOn),
            urgent: notice.urgent ? "yes" : "no",
          }}
          submits={[{ label: t("violationAdvice.notice.save"), variant: "secondary" }]}
          formKey={newKey()}
          t={t}
        />
      </Panel>
      <Withdraw {...props} />
    </>
  );
}

const Rejected = ({ notice, actions, newKey, t }: Props) => (
  <Alert tone="negative" title={t("violationAdvice.notice.rejected")}>
    <p className="mb-3">{notice.rejectedWhy}</p>
    <ActForm
      action={actions.resend}
      about={about(notice)}
      submits={[{ label: t("violationAdvice.notice.resend") }]}
      formKey={newKey()}
      t={t}
    />
  </Alert>
);

function Advice({ notice, role, actions, newKey, t }: Props) {
  if (!notice.advice && role !== "officer") return null;
  return (
    <Panel title={t("violationAdvice.notice.adviceTitle")} intro={t("violationAdvice.notice.adviceText")}>
      {notice.advice ? (
        <ButtonLink href={paths.advice(notice.advice.id)}>
          {t("violationAdvice.notice.openAdvice")}
        </ButtonLink>
      ) : (
        <ActForm
          action={actions.startAdvice}
          about={{ noticeId: notice.id }}
          submits={[{ label: t("violationAdvice.notice.startAdvice") }]}
          formKey={newKey()}
          t={t}
        />
      )}
    </Panel>
  );
}

const Withdraw = ({ notice, actions, newKey, t }: Props) => (
  <Disclosure summary={t("violationAdvice.notice.withdraw")}>
    <Panel>
      <ActForm
        action={actions.withdraw}
        about={about(notice)}
        fields={reasonField(t("violationAdvice.notice.withdrawWhy"))}
        submits={[{ label: t("violationAdvice.notice.withdraw"), variant: "danger" }]}
        formKey={newKey()}
        t={t}
      />
    </Panel>
  </Disclosure>
);
