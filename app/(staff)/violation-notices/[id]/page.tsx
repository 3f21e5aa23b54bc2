import type { Metadata } from "next";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { StatusBadge } from "@/components/ui/status-badge";
import { NoticeActs } from "@/components/violation-advice/notice-acts";
import { NoticeFacts } from "@/components/violation-advice/notice-facts";
import { paperTone } from "@/components/violation-advice/paper-tone";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import * as actions from "@/lib/violation-advice/actions";
import { noticeDetail } from "@/lib/violation-advice/queries/papers";

export const metadata: Metadata = { title: "Melding niet-naleving" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<{ done?: string }> };

const acts = {
  edit: actions.editNoticeAction,
  send: actions.sendNoticeAction,
  resend: actions.resendNoticeAction,
  withdraw: actions.withdrawNoticeAction,
  startAdvice: actions.startAdviceAction,
};

export default async function NoticePage({ params, searchParams }: Props) {
  const [{ id }, { done }, { actor }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const notice = await show(noticeDetail, { id });
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("violationAdvice.notice.title")}
        eyebrow={notice.personName}
        back={{ href: paths.orderTab(notice.orderId, "violations"), label: t("signals.page.back") }}
        badges={
          <>
            <StatusBadge tone={paperTone(notice.state)}>
              {t(`violationAdvice.noticeStates.${notice.state}`)}
            </StatusBadge>
            {notice.urgent ? <StatusBadge tone="negative">{t("violationAdvice.urgent")}</StatusBadge> : null}
          </>
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        {notice.state === "withdrawn" ? (
          <Alert tone="warning" title={t("violationAdvice.notice.withdrawnWhy")}>
            {notice.rejectedWhy}
          </Alert>
        ) : null}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="grid gap-5">
            <NoticeActs notice={notice} role={actor.role} actions={acts} newKey={formKey} t={t} />
          </div>
          <NoticeFacts notice={notice} t={t} />
        </div>
      </div>
    </>
  );
}
