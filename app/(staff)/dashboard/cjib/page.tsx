import type { Metadata } from "next";
import { CjibDashboard } from "@/components/dashboards/cjib-dashboard";
import { cjibOverview } from "@/lib/dashboards/queries/cjib-overview";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dashboards.cjib.title") };
}

export default async function Page() {
  const overview = await show(cjibOverview, {});
  const { t } = await texts();
  return <CjibDashboard t={t} overview={overview} />;
}
