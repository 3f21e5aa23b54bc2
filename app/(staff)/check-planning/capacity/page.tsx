import type { Metadata } from "next";
import { AbsenceForm, AbsencePanel } from "@/components/check-planning/absence-panel";
import { CloseForm, SlotsForm } from "@/components/check-planning/slots-forms";
import { SlotsTable } from "@/components/check-planning/slots-table";
import { StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Paragraph } from "@/components/ui/paragraph";
import { capacity } from "@/lib/check-planning/queries/capacity";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("checkPlanning.capacity.title") };
}

type Props = { readonly searchParams: Promise<{ done?: string }> };

export default async function CapacityPage({ searchParams }: Props) {
  const [{ done }, { t, locale }] = await Promise.all([searchParams, texts()]);
  const unit = await show(capacity, {});
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("checkPlanning.capacity.title")}
        lead={t("checkPlanning.capacity.lead")}
        back={{ href: paths.checkPlan(), label: t("checkPlanning.run.back") }}
      />
      <div className="grid gap-5">
        {message ? (
          <StatusMessage title={message}>{t("checkPlanning.capacity.after")}</StatusMessage>
        ) : (
          <Paragraph>{t("checkPlanning.capacity.after")}</Paragraph>
        )}
        <SlotsTable t={t} locale={locale} weeks={unit.weeks} />
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <SlotsForm t={t} today={unit.today} />
          <CloseForm t={t} />
        </div>
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <AbsencePanel t={t} capacity={unit} />
          <AbsenceForm t={t} capacity={unit} />
        </div>
      </div>
    </>
  );
}
