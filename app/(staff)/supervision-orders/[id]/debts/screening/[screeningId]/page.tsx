import type { Metadata } from "next";
import { AnswersList } from "@/components/debt-referrals/answers-list";
import { DecideForm } from "@/components/debt-referrals/decide-form";
import { SuggestionNote } from "@/components/debt-referrals/suggestion-note";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { LocalDay } from "@/components/ui/local-day";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { type ScreeningDetail, screeningDetail } from "@/lib/debt-referrals/queries/screening-detail";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Schuldscreening" };

type Props = { readonly params: Promise<{ id: string; screeningId: string }> };

export default async function ScreeningPage({ params }: Props) {
  const [{ id, screeningId }, { t }] = await Promise.all([params, texts()]);
  const screening = await show(screeningDetail, { orderId: id, screeningId });
  return (
    <>
      <PageHeader
        title={t("debtReferrals.screening.title")}
        back={{ href: paths.orderTab(id, "debts"), label: t("debtReferrals.decide.back") }}
        lead={
          <>
            <LocalDay day={screening.screenedOn} />.{" "}
            {t("debtReferrals.decide.by", { name: screening.author })}
          </>
        }
      />
      <div className="grid gap-5">
        <SuggestionNote screening={screening} t={t} />
        {screening.mayDecide ? (
          <Panel title={t("debtReferrals.decide.title")}>
            <DecideForm screeningId={screening.id} t={t} />
          </Panel>
        ) : null}
        {screening.result ? <Decided screening={screening} t={t} /> : null}
        <Panel title={t("debtReferrals.decide.answers")}>
          <AnswersList answers={screening.answers} t={t} />
        </Panel>
      </div>
    </>
  );
}

function Decided({ screening, t }: { readonly screening: ScreeningDetail; readonly t: Translate }) {
  const refer = screening.mayRefer ? (
    <ButtonLink variant="primary" href={paths.newReferral(screening.orderId, screening.id)}>
      {t("debtReferrals.decide.refer")}
    </ButtonLink>
  ) : null;
  const result = codeText(t, "debtReferrals.results", screening.result);
  return (
    <Alert tone="neutral" title={t("debtReferrals.decide.decided", { result })} actions={refer}>
      {screening.reason || null}
    </Alert>
  );
}
