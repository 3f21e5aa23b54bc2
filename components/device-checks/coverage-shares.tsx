import { BarChart } from "@/components/ui/bar-chart";
import { Panel } from "@/components/ui/panel";
import type { CoverageFigures } from "@/lib/device-checks/coverage-figures";
import type { Translate } from "@/lib/i18n/translator";

type Props = { readonly figures: CoverageFigures; readonly t: Translate };
type Figures = CoverageFigures[number];

/** The headline: of all orders with a running schedule the share that was checked, from the own unit outwards. */
export function CoverageShares({ figures, t }: Props) {
  return (
    <Panel title={t("deviceChecks.coverage.share")} intro={t("deviceChecks.coverage.shareIntro")}>
      <BarChart
        label={t("deviceChecks.coverage.share")}
        valueLabel={t("deviceChecks.coverage.share")}
        max={100}
        texts={{ show: t("ui.figure.show"), category: t("deviceChecks.coverage.scope") }}
        bars={figures.map((row) => ({
          key: row.scope,
          label: t(`deviceChecks.coverage.scopes.${row.scope}`),
          value: percentage(row),
          display: shareWords(row, t),
        }))}
      />
    </Panel>
  );
}

const percentage = ({ share }: Figures): number => Math.round(100 * (share ?? 0));

function shareWords(row: Figures, t: Translate): string {
  const { orders, covered } = row;
  if (orders === null || covered === null) return t("deviceChecks.coverage.withheld");
  if (orders === 0) return t("deviceChecks.coverage.none");
  return t("deviceChecks.coverage.shareText", { share: percentage(row), covered, orders });
}
