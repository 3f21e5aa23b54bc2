import { CircleCheckBig, Siren } from "lucide-react";
import { BarChart } from "@/components/ui/bar-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { TextLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Column, DataTable } from "@/components/ui/table";
import type { ProsecutorOverview } from "@/lib/dashboards/queries/prosecutor-overview";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { figureTexts } from "./week-chart";

type Case = ProsecutorOverview["cases"][number];
const ages = ["week", "two-weeks", "three-weeks", "older"] as const;

export function ProsecutorDashboard({
  t,
  overview,
}: {
  readonly t: Translate;
  readonly overview: ProsecutorOverview;
}) {
  const { tiles } = overview;
  return (
    <>
      <PageHeader title={t("dashboards.om.title")} lead={t("dashboards.om.lead")} />
      <div className="grid gap-6">
        <KeyFigures>
          <KeyFigure
            label={t("dashboards.om.urgent")}
            value={tiles.urgent}
            tone={tiles.urgent > 0 ? "negative" : "positive"}
            href={paths.omCases({ state: "open" })}
          />
          <KeyFigure
            label={t("dashboards.om.open")}
            value={tiles.open}
            tone="info"
            href={paths.omCases({ state: "open" })}
          />
          <KeyFigure
            label={t("dashboards.om.asked")}
            value={tiles.asked}
            href={paths.omCases({ state: "question-asked" })}
          />
          <KeyFigure
            label={t("dashboards.om.answered")}
            value={tiles.answered}
            tone={tiles.answered > 0 ? "info" : "neutral"}
            href={paths.omCases({ state: "open" })}
          />
          <KeyFigure
            label={t("dashboards.om.atCourt")}
            value={tiles.at_court}
            href={paths.omCases({ state: "at-court" })}
          />
          <KeyFigure
            label={t("dashboards.om.overTarget")}
            value={tiles.over_target}
            tone={tiles.over_target > 0 ? "warning" : "positive"}
            href={paths.omCases({ state: "open" })}
          />
        </KeyFigures>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Panel
            title={t("dashboards.om.list")}
            content="flush"
            actions={<TextLink href={paths.omCases()}>{t("dashboards.om.all")}</TextLink>}
          >
            <DataTable
              caption={t("dashboards.om.caption")}
              columns={columnsOf(t)}
              rows={overview.cases}
              rowKey={({ id }) => id}
              empty={
                <EmptyState title={t("dashboards.om.empty")} icon={<CircleCheckBig />}>
                  {t("dashboards.om.emptyText")}
                </EmptyState>
              }
            />
          </Panel>
          <Panel title={t("dashboards.om.figure")}>
            <BarChart
              label={t("dashboards.om.figure")}
              valueLabel={t("dashboards.casesUnit")}
              texts={figureTexts(t)}
              bars={ages.map((age) => ({
                key: age,
                label: t(`dashboards.om.ages.${age}`),
                value: overview.ages.find((row) => row.age === age)?.n ?? 0,
                tone: age === "older" ? "warning" : undefined,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Case>[] => [
  {
    key: "reference",
    header: t("dashboards.om.reference"),
    kind: "rowHeader",
    cell: ({ id, cjib_reference }) => <TextLink href={paths.omCase(id)}>{cjib_reference}</TextLink>,
  },
  {
    key: "urgent",
    header: t("dashboards.om.urgency"),
    cell: ({ urgent }) =>
      urgent ? (
        <StatusBadge tone="negative" icon={<Siren aria-hidden="true" />}>
          {t("dashboards.om.urgency")}
        </StatusBadge>
      ) : (
        "–"
      ),
  },
  {
    key: "received",
    header: t("dashboards.om.receivedAt"),
    cell: ({ received_at }) => <Instant at={received_at} />,
  },
  {
    key: "waiting",
    header: t("dashboards.om.waiting"),
    align: "end",
    cell: ({ days }) => t("dashboards.om.days", { days }),
  },
];
