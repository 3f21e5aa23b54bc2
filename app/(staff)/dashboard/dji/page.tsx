import type { Metadata } from "next";
import { DjiDashboard } from "@/components/dashboards/dji-dashboard";
import { djiOverview } from "@/lib/dashboards/queries/dji-overview";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { noDecisions } from "@/lib/samen-starten/queries/no-decisions";
import { trajectoryFigures } from "@/lib/samen-starten/queries/trajectory-figures";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dashboards.dji.title") };
}

export default async function Page() {
  const overview = await show(djiOverview, {});
  const { t } = await texts();
  const figures = await show(trajectoryFigures, {});
  const refusals = await show(noDecisions, {});
  return <DjiDashboard t={t} overview={overview} figures={figures} refusals={refusals} />;
}
