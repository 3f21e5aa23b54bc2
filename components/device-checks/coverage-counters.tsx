import { Panel } from "@/components/ui/panel";
import type { CoverageFigures } from "@/lib/device-checks/coverage-figures";
import type { Translate } from "@/lib/i18n/translator";

type Props = { readonly figures: CoverageFigures; readonly t: Translate };

/**
 * Stock and inflow, each on a sheet of its own: the public figures on this condition were read as one number, where one
 * source counted running orders and the other those of a year.
 */
export function CoverageCounters({ figures, t }: Props) {
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {(["stock", "inflow"] as const).map((counter) => (
        <Panel
          key={counter}
          title={t(`deviceChecks.coverage.${counter}`)}
          intro={t(`deviceChecks.coverage.${counter}Intro`)}
          content="flush"
        >
          <table className="data-table">
            <caption className="sr-only">{t(`deviceChecks.coverage.${counter}`)}</caption>
            <thead>
              <tr>
                <th scope="col">{t("deviceChecks.coverage.scope")}</th>
                <th scope="col" data-align="end">
                  {t("deviceChecks.coverage.orders")}
                </th>
              </tr>
            </thead>
            <tbody>
              {figures.map((row) => (
                <tr key={row.scope}>
                  <th scope="row">{t(`deviceChecks.coverage.scopes.${row.scope}`)}</th>
                  <td data-align="end">{row[counter] ?? t("deviceChecks.coverage.withheld")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      ))}
    </div>
  );
}
