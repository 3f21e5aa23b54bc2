import type { Metadata } from "next";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { StatusBadge } from "@/components/ui/status-badge";
import { paperTone } from "@/components/violation-advice/paper-tone";
import { WarningActs } from "@/components/violation-advice/warning-acts";
import { WarningFacts } from "@/components/violation-advice/warning-facts";
import { formatDutch } from "@/lib/calendar/local-date";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import * as actions from "@/lib/violation-advice/actions";
import { warningDetail } from "@/lib/violation-advice/queries/papers";

export const metadata: Metadata = { title: "Officiële waarschuwing" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<{ done?: string }> };

const acts = {
  edit: actions.editWarningAction,
  submit: actions.submitWarningAction,
  approve: actions.approveWarningAction,
  sendBack: actions.sendBackWarningAction,
  issue: actions.issueWarningAction,
  explain: actions.explainWarningAction,
  withdraw: actions.withdrawWarningAction,
};

export default async function WarningPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { actor, today }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const warning = await show(warningDetail, { id });
  const message = doneText(t, done);
  const why = warning.state === "withdrawn" ? "withdrawnWhy" : "sentBack";
  return (
    <>
      <PageHeader
        title={t("violationAdvice.warning.title")}
        eyebrow={warning.personName}
        back={{ href: paths.orderTab(warning.orderId, "violations"), label: t("signals.page.back") }}
        badges={
          <StatusBadge tone={paperTone(warning.state)}>
            {t(`violationAdvice.warningStates.${warning.state}`)}
          </StatusBadge>
        }
        actions={
          <ButtonLink href={paths.warningLetter(id)}>{t("violationAdvice.warning.letter")}</ButtonLink>
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        {warning.sentBackWhy && (warning.state === "draft" || warning.state === "withdrawn") ? (
          <Alert tone="warning" title={t(`violationAdvice.warning.${why}`)}>
            {warning.sentBackWhy}
          </Alert>
        ) : null}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="grid gap-5">
            <WarningActs
              warning={warning}
              role={actor.role}
              today={formatDutch(today)}
              actions={acts}
              newKey={formKey}
              t={t}
            />
          </div>
          <WarningFacts warning={warning} t={t} />
        </div>
      </div>
    </>
  );
}
