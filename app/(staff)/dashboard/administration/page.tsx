import type { Metadata } from "next";
import { AdministrationDashboard } from "@/components/dashboards/administration-dashboard";
import { administrationOverview } from "@/lib/dashboards/queries/administration-overview";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dashboards.administration.title") };
}

export default async function Page() {
  const overview = await show(administrationOverview, {});
  const { t } = await texts();
  return <AdministrationDashboard t={t} overview={overview} />;
}
