import type { Metadata } from "next";
import { OfficerDashboard } from "@/components/dashboards/officer-dashboard";
import { officerDay } from "@/lib/dashboards/queries/officer-day";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dashboards.officer.title") };
}

export default async function Page() {
  const day = await show(officerDay, {});
  const { t } = await texts();
  return <OfficerDashboard t={t} day={day} />;
}
