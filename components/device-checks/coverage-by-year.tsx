import { BarChart } from "@/components/ui/bar-chart";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { type Column, DataTable } from "@/components/ui/table";
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
      <div className="mt-5">
        <DataTable
          caption={t("deviceChecks.coverage.byYear")}
          columns={columns(t)}
          rows={figures.flatMap((row) => rowsOf(row, t))}
          rowKey={({ name }) => name}
          empty={null}
        />
      </div>
    </Panel>
  );
}

type Row = { readonly name: string; readonly year: Year | null; readonly instead: string };

/** A row a number of checks a year; one row that says why when there are none. */
function rowsOf({ scope, byYear }: CoverageFigures[number], t: Translate): readonly Row[] {
  const name = t(`deviceChecks.coverage.scopes.${scope}`);
  const instead = t(byYear === null ? "deviceChecks.coverage.withheld" : "deviceChecks.coverage.none");
  if (byYear === null || byYear.length === 0) return [{ name, year: null, instead }];
  return byYear.map((year) => ({
    name: t("deviceChecks.coverage.scopeYear", { scope: name, count: year.perYear }),
    year,
    instead,
  }));
}

const columns = (t: Translate): readonly Column<Row>[] => [
  { key: "scope", header: t("deviceChecks.coverage.scope"), kind: "rowHeader", cell: ({ name }) => name },
  ...(["orders", "planned", "done", "met"] as const).map(
    (key): Column<Row> => ({
      key,
      header: t(`deviceChecks.coverage.${key}`),
      align: "end",
      cell: ({ year, instead }) => (year ? year[key] : key === "orders" ? instead : "–"),
    }),
  ),
];
