import type { Metadata } from "next";
import { LeadDashboard } from "@/components/dashboards/lead-dashboard";
import { leadOverview } from "@/lib/dashboards/queries/lead-overview";
import { referralFigures } from "@/lib/debt-referrals/queries/referral-figures";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dashboards.lead.title") };
}

export default async function Page() {
  const overview = await show(leadOverview, {});
  const { t, locale } = await texts();
  return <LeadDashboard t={t} overview={overview} debts={await show(referralFigures, {})} locale={locale} />;
}
