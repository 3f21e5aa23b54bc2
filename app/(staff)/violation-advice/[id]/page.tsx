import type { Metadata } from "next";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { AdviceRoute } from "@/components/violation-advice/advice-route";
import { paperTone } from "@/components/violation-advice/paper-tone";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { adviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { DraftAdvice } from "./draft-advice";
import { ReadAdvice } from "./read-advice";

export const metadata: Metadata = { title: "Advies niet-naleving" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string; block?: string }>;
};

export default async function AdvicePage({ params, searchParams }: Props) {
  const [{ id }, { done, block }, { actor }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const advice = await show(adviceDetail, { id });
  const message = doneText(t, done);
  const inDossier = advice.mine || actor.role === "teamLead";
  return (
    <>
      <PageHeader
        title={t("violationAdvice.advice.title")}
        eyebrow={advice.heading.clientName}
        back={
          inDossier
            ? { href: paths.orderTab(advice.orderId, "violations"), label: t("signals.page.back") }
            : { href: paths.approvals(), label: t("violationAdvice.approvals.challengesTitle") }
        }
        badges={
          <>
            <StatusBadge tone={paperTone(advice.state)}>
              {t(`violationAdvice.states.${advice.state}`)}
            </StatusBadge>
            {advice.urgent ? <StatusBadge tone="negative">{t("violationAdvice.urgent")}</StatusBadge> : null}
          </>
        }
        actions={
          inDossier ? (
            <ButtonLink href={paths.notice(advice.noticeId)}>{t("violationAdvice.advice.notice")}</ButtonLink>
          ) : null
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel>
          <AdviceRoute steps={advice.steps} t={t} />
        </Panel>
        {advice.state === "draft" ? (
          <DraftAdvice advice={advice} role={actor.role} block={block} t={t} />
        ) : (
          <ReadAdvice advice={advice} role={actor.role} t={t} />
        )}
      </div>
    </>
  );
}
