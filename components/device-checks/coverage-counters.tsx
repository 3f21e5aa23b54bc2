import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { CoverageFigures } from "@/lib/device-checks/coverage-figures";
import type { Translate } from "@/lib/i18n/translator";

type Props = { readonly figures: CoverageFigures; readonly t: Translate };

/**
 * Stock and inflow, each in a table of its own: the public figures on this condition were read as one number, where one
 * source counted running orders and the other those of a year.
 */
export function CoverageCounters({ figures, t }: Props) {
  const withheld = figures.some(
    ({ stock, inflow, orders, byYear }) =>
      stock === null || inflow === null || orders === null || byYear === null,
  );
  return (
    <Panel title={t("deviceChecks.coverage.counters")} intro={t("deviceChecks.coverage.countersIntro")}>
      <div className="grid gap-6 sm:grid-cols-2">
        {(["stock", "inflow"] as const).map((counter) => (
          <table key={counter} className="data-table">
            <caption className="pb-2 text-start font-semibold">
              {t(`deviceChecks.coverage.${counter}`)}
            </caption>
            <tbody>
              {figures.map((row) => (
                <tr key={row.scope}>
                  <th scope="row">{t(`deviceChecks.coverage.scopes.${row.scope}`)}</th>
                  <td data-align="end">{row[counter] ?? t("deviceChecks.coverage.withheld")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      {withheld ? (
        <div className="mt-4">
          <Paragraph>{t("deviceChecks.coverage.withheldNote")}</Paragraph>
        </div>
      ) : null}
    </Panel>
  );
}
