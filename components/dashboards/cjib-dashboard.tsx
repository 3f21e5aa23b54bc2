import { CircleCheckBig } from "lucide-react";
import { BarChart } from "@/components/ui/bar-chart";
import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { TextLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { type Column, DataTable } from "@/components/ui/table";
import { formatDutch, localDate } from "@/lib/calendar/local-date";
import type { CjibOverview } from "@/lib/dashboards/queries/cjib-overview";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { figureTexts } from "./week-chart";

type Exception = CjibOverview["exceptions"][number];

export function CjibDashboard({ t, overview }: { readonly t: Translate; readonly overview: CjibOverview }) {
  const { tiles } = overview;
  return (
    <>
      <PageHeader title={t("dashboards.cjib.title")} lead={t("dashboards.cjib.lead")} />
      <div className="grid gap-6">
        <KeyFigures>
          <KeyFigure
            label={t("dashboards.cjib.stuck")}
            value={tiles.stuck}
            tone={tiles.stuck > 0 ? "negative" : "positive"}
            href={paths.exchange({ state: "quarantined" })}
          />
          <KeyFigure
            label={t("dashboards.cjib.rejected")}
            value={tiles.rejected}
            tone={tiles.rejected > 0 ? "warning" : "positive"}
            href={paths.exchange({ state: "rejected" })}
          />
          <KeyFigure
            label={t("dashboards.cjib.underWay")}
            value={tiles.underWay}
            href={paths.exchange({ state: "queued" })}
          />
          <KeyFigure
            label={t("dashboards.cjib.waiting")}
            value={tiles.waiting}
            href={paths.exchange({ state: "delivered" })}
          />
        </KeyFigures>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Panel
            title={t("dashboards.cjib.list")}
            content="flush"
            actions={<TextLink href={paths.exchange()}>{t("dashboards.cjib.all")}</TextLink>}
          >
            <DataTable
              caption={t("dashboards.cjib.caption")}
              columns={columnsOf(t)}
              rows={overview.exceptions}
              rowKey={({ id }) => id}
              empty={
                <EmptyState title={t("dashboards.cjib.empty")} icon={<CircleCheckBig />}>
                  {t("dashboards.cjib.emptyText")}
                </EmptyState>
              }
            />
          </Panel>
          <Panel title={t("dashboards.cjib.figure")}>
            <BarChart
              label={t("dashboards.cjib.figure")}
              valueLabel={t("dashboards.messagesUnit")}
              texts={figureTexts(t)}
              bars={overview.days.map(({ day, n }) => ({
                key: day,
                label: formatDutch(localDate(day)).slice(0, 5),
                value: n,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Exception>[] => [
  {
    key: "reference",
    header: t("dashboards.cjib.reference"),
    kind: "rowHeader",
    cell: ({ id, cjib_reference }) => cjib_reference ?? id.slice(0, 8),
  },
  { key: "kind", header: t("dashboards.cjib.kind"), cell: ({ kind }) => codeText(t, "exchange.kinds", kind) },
  {
    key: "party",
    header: t("dashboards.cjib.party"),
    cell: ({ party }) => codeText(t, "exchange.parties", party),
  },
  {
    key: "state",
    header: t("dashboards.cjib.state"),
    cell: ({ state }) => codeText(t, "exchange.states", state),
  },
  { key: "since", header: t("dashboards.cjib.since"), cell: ({ created_at }) => <Instant at={created_at} /> },
];
