import { ActForm } from "@/components/signals/act-form";
import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { ClauseRequestView } from "@/lib/violation-advice/queries/clause-requests";
import { HashCheck } from "./hash-check";
import { MissingList } from "./missing-list";
import { paperTone } from "./paper-tone";
import { reasonField } from "./warning-fields";

type Props = {
  readonly request: ClauseRequestView;
  readonly withdraw: FormAction;
  readonly formKey: string;
  readonly t: Translate;
};

/** A request that was sent: how far it is, what was asked, and what the OM does. */
export function ClauseRequestPanel(props: Props) {
  const { request, t } = props;
  const { document } = request;
  return (
    <Panel
      title={t("violationAdvice.clauseRequest.title")}
      actions={
        <StatusBadge tone={paperTone(request.state)}>
          {codeText(t, "violationAdvice.clauseRequest.states", request.state)}
        </StatusBadge>
      }
    >
      <div className="grid gap-4">
        <Answer request={request} t={t} />
        {request.rejectedAt && request.state === "sent" ? (
          <Alert tone="negative">{t("violationAdvice.clauseRequest.rejected")}</Alert>
        ) : null}
        <DescriptionList items={course(request, t)} />
        <Disclosure summary={t("violationAdvice.clauseRequest.asked")}>
          <div className="grid gap-3">
            <p className="text-sm">
              {t("violationAdvice.clauseRequest.version", { version: document.condition.version })}
            </p>
            <MissingList codes={document.missing} t={t} />
            <p className="max-w-[68ch] whitespace-pre-line">{document.proposal}</p>
          </div>
        </Disclosure>
        <HashCheck
          verdict={request.unchanged ? "unchanged" : "changed"}
          hash={request.documentHash}
          since="sending"
          t={t}
        />
        {request.withdrawal === "offered" ? <Withdraw {...props} /> : null}
      </div>
    </Panel>
  );
}

function Answer({ request, t }: Pick<Props, "request" | "t">) {
  if (!request.answer) return null;
  const changes = request.answer === "change-applied-for";
  return (
    <Alert
      tone={changes ? "info" : "warning"}
      title={codeText(t, "violationAdvice.clauseRequest.answers", request.answer)}
    >
      {request.answerReason ? <p className="whitespace-pre-line">{request.answerReason}</p> : null}
      {changes ? <p>{t("violationAdvice.clauseRequest.newVersion")}</p> : null}
    </Alert>
  );
}

const course = (request: ClauseRequestView, t: Translate) => [
  { term: t("violationAdvice.clauseRequest.author"), detail: request.document.heading.author },
  { term: t("violationAdvice.clauseRequest.sentAt"), detail: <Instant at={request.sentAt} /> },
  { term: t("violationAdvice.clauseRequest.receivedAt"), detail: <Instant at={request.receivedAt} /> },
  { term: t("violationAdvice.clauseRequest.atOmAt"), detail: <Instant at={request.atOmAt} /> },
  { term: t("violationAdvice.clauseRequest.reference"), detail: request.cjibReference ?? "–" },
  ...(request.answeredOn
    ? [
        {
          term: t("violationAdvice.clauseRequest.answeredOn"),
          detail: <LocalDay day={request.answeredOn} />,
        },
      ]
    : []),
  ...(request.withdrawnWhy
    ? [{ term: t("violationAdvice.clauseRequest.withdrawnWhy"), detail: request.withdrawnWhy }]
    : []),
];

const Withdraw = ({ request, withdraw, formKey, t }: Props) => (
  <Disclosure summary={t("violationAdvice.clauseRequest.withdraw")}>
    <ActForm
      action={withdraw}
      about={{ requestId: request.id, version: request.version }}
      fields={reasonField(t("violationAdvice.clauseRequest.withdrawWhy"))}
      submits={[{ label: t("violationAdvice.clauseRequest.withdraw"), variant: "danger" }]}
      formKey={formKey}
      t={t}
    />
  </Disclosure>
);
