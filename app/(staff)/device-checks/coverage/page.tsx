import type { Metadata } from "next";
import { CoverageByYear } from "@/components/device-checks/coverage-by-year";
import { CoverageCounters } from "@/components/device-checks/coverage-counters";
import { CoverageShares } from "@/components/device-checks/coverage-shares";
import { PageHeader } from "@/components/ui/page-header";
import { Paragraph } from "@/components/ui/paragraph";
import type { CoverageFigures } from "@/lib/device-checks/coverage-figures";
import { coveragePage } from "@/lib/device-checks/queries/coverage-page";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

const isWithheld = ({ stock, inflow, orders, byYear }: CoverageFigures[number]) =>
  [stock, inflow, orders, byYear].includes(null);

export const metadata: Metadata = { title: "Dekking van controles" };

export default async function CoveragePage() {
  const [figures, { t }] = await Promise.all([show(coveragePage, {}), texts()]);
  return (
    <>
      <PageHeader
        title={t("deviceChecks.coverage.title")}
        lead={t("deviceChecks.coverage.lead")}
        back={{ href: paths.deviceChecks(), label: t("deviceChecks.coverage.back") }}
      />
      <div className="grid gap-6">
        <CoverageShares figures={figures} t={t} />
        <CoverageByYear figures={figures} t={t} />
        <CoverageCounters figures={figures} t={t} />
        {figures.some(isWithheld) ? <Paragraph>{t("deviceChecks.coverage.withheldNote")}</Paragraph> : null}
      </div>
    </>
  );
}
