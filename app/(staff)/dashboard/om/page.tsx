import type { Metadata } from "next";
import { ProsecutorDashboard } from "@/components/dashboards/prosecutor-dashboard";
import { prosecutorOverview } from "@/lib/dashboards/queries/prosecutor-overview";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dashboards.om.title") };
}

export default async function Page() {
  const overview = await show(prosecutorOverview, {});
  const { t } = await texts();
  return <ProsecutorDashboard t={t} overview={overview} />;
}
