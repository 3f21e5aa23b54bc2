import { BarChart } from "@/components/ui/bar-chart";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { CoverageFigures } from "@/lib/device-checks/coverage-figures";
import type { Translate } from "@/lib/i18n/translator";

type Props = { readonly figures: CoverageFigures; readonly t: Translate };
type Year = NonNullable<CoverageFigures[number]["byYear"]>[number];

/** What the schedules ask in a year against what was carried out, for one, two and three checks a year. */
export function CoverageByYear({ figures, t }: Props) {
  const own = figures.find(({ scope }) => scope === "unit")?.byYear ?? [];
  return (
    <Panel
      title={t("deviceChecks.coverage.byYear")}
      intro={`${t("deviceChecks.coverage.byYearIntro")} ${t("deviceChecks.coverage.unitOnly")}`}
    >
      {own.length === 0 ? (
        <Paragraph>{t("deviceChecks.coverage.none")}</Paragraph>
      ) : (
        <BarChart
          label={t("deviceChecks.coverage.byYear")}
          valueLabel={t("deviceChecks.coverage.done")}
          max={100}
          texts={{ show: t("ui.figure.show"), category: t("deviceChecks.coverage.scope") }}
          bars={own.map((year) => ({
            key: String(year.perYear),
            label: t("deviceChecks.coverage.perYear", { count: year.perYear }),
            value: Math.min(100, Math.round((100 * year.done) / year.planned)),
            display: t("deviceChecks.coverage.doneOf", { done: year.done, planned: year.planned }),
          }))}
        />
      )}
      <div className="mt-5 overflow-x-auto">
        <table className="data-table">
          <caption className="sr-only">{t("deviceChecks.coverage.byYear")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("deviceChecks.coverage.scope")}</th>
              {columns.map((column) => (
                <th key={column} scope="col" data-align="end">
                  {t(`deviceChecks.coverage.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((row) => (
              <ScopeRows key={row.scope} row={row} t={t} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

const columns = ["orders", "planned", "done", "met"] as const satisfies readonly (keyof Year)[];

function ScopeRows({ row, t }: { readonly row: CoverageFigures[number]; readonly t: Translate }) {
  const scope = t(`deviceChecks.coverage.scopes.${row.scope}`);
  if (row.byYear === null || row.byYear.length === 0)
    return (
      <tr>
        <th scope="row">{scope}</th>
        <td colSpan={columns.length} data-align="end">
          {t(row.byYear === null ? "deviceChecks.coverage.withheld" : "deviceChecks.coverage.none")}
        </td>
      </tr>
    );
  return row.byYear.map((year) => (
    <tr key={year.perYear}>
      <th scope="row">{t("deviceChecks.coverage.scopeYear", { scope, count: year.perYear })}</th>
      {columns.map((column) => (
        <td key={column} data-align="end">
          {year[column]}
        </td>
      ))}
    </tr>
  ));
}
