import type { Metadata } from "next";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { StatusBadge } from "@/components/ui/status-badge";
import { ClauseRequestDocumentView } from "@/components/violation-advice/clause-request-document-view";
import { DocumentView } from "@/components/violation-advice/document-view";
import { HashCheck } from "@/components/violation-advice/hash-check";
import { NoticeDocumentView } from "@/components/violation-advice/notice-document-view";
import { OmCaseActs } from "@/components/violation-advice/om-case-acts";
import { OmCaseFacts, OmQuestions } from "@/components/violation-advice/om-case-course";
import { paperTone } from "@/components/violation-advice/paper-tone";
import { SummaryPanel } from "@/components/violation-advice/summary-panel";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { formatDutch } from "@/lib/calendar/local-date";
import { doneText } from "@/lib/i18n/done-text";
import { codeText } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import * as actions from "@/lib/violation-advice/actions";
import { omCaseDetail } from "@/lib/violation-advice/queries/om-cases";

export const metadata: Metadata = { title: "Zaak" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<{ done?: string }> };

const acts = {
  note: actions.noteCaseAction,
  ask: actions.askQuestionAction,
  decide: actions.decideCaseAction,
  court: actions.recordCourtOutcomeAction,
  answer: actions.answerChangeRequestAction,
};

export default async function OmCasePage({ params, searchParams }: Props) {
  const [{ id }, { done }, { t }] = await Promise.all([params, searchParams, texts()]);
  const omCase = await show(omCaseDetail, { id });
  const { advice, notice, request, sibling } = omCase;
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={(advice ?? notice ?? request)?.heading.clientName ?? t("platform.unknownPerson")}
        eyebrow={codeText(t, "violationAdvice.caseKinds", omCase.kind)}
        back={{ href: paths.omCases(), label: t("violationAdvice.om.back") }}
        badges={
          <>
            <StatusBadge tone={paperTone(omCase.state)}>
              {codeText(t, "violationAdvice.caseStates", omCase.state)}
            </StatusBadge>
            {omCase.urgent ? <StatusBadge tone="negative">{t("violationAdvice.urgent")}</StatusBadge> : null}
          </>
        }
        actions={
          sibling ? (
            <ButtonLink href={paths.omCase(sibling)}>
              {t(advice ? "violationAdvice.om.toNotice" : "violationAdvice.om.toAdvice")}
            </ButtonLink>
          ) : null
        }
      />
      {message ? (
        <div className="mb-5">
          <StatusMessage>{message}</StatusMessage>
        </div>
      ) : null}
      {omCase.withdrawnAt ? (
        <div className="mb-5">
          <Alert
            tone="warning"
            title={t("violationAdvice.om.withdrawnTitle", {
              on: formatDutch(dayInAmsterdam(omCase.withdrawnAt)),
            })}
          >
            <p className="whitespace-pre-line">
              {t("violationAdvice.om.withdrawnWhy", { reason: omCase.withdrawnWhy })}
            </p>
            {omCase.state === "withdrawn" ? null : <p>{t("violationAdvice.om.withdrawnDecided")}</p>}
          </Alert>
        </div>
      ) : null}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="grid gap-5">
          {advice ? <SummaryPanel document={advice} t={t} /> : null}
          <HashCheck
            verdict={omCase.unchanged ? "unchanged" : "changed"}
            hash={omCase.documentHash}
            since={advice ? "approval" : "sending"}
            t={t}
          />
          {advice ? <DocumentView document={advice} t={t} /> : null}
          {notice ? <NoticeDocumentView document={notice} t={t} /> : null}
          {request ? <ClauseRequestDocumentView document={request} t={t} /> : null}
        </div>
        <div className="grid gap-5">
          <OmCaseFacts omCase={omCase} t={t} />
          <OmQuestions omCase={omCase} t={t} />
          <OmCaseActs omCase={omCase} actions={acts} newKey={formKey} t={t} />
        </div>
      </div>
    </>
  );
}
