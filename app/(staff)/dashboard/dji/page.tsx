import type { Metadata } from "next";
import { DjiDashboard } from "@/components/dashboards/dji-dashboard";
import { djiOverview } from "@/lib/dashboards/queries/dji-overview";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dashboards.dji.title") };
}

export default async function Page() {
  const overview = await show(djiOverview, {});
  const { t } = await texts();
  return <DjiDashboard t={t} overview={overview} />;
}
