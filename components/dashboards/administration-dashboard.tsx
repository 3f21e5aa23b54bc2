import { CircleCheckBig } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Column, DataTable } from "@/components/ui/table";
import type { AdministrationOverview } from "@/lib/dashboards/queries/administration-overview";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { WeekChart } from "./week-chart";

type Incoming = AdministrationOverview["incoming"][number];

export function AdministrationDashboard({
  t,
  overview,
}: {
  readonly t: Translate;
  readonly overview: AdministrationOverview;
}) {
  const { tiles } = overview;
  return (
    <>
      <PageHeader title={t("dashboards.administration.title")} lead={t("dashboards.administration.lead")} />
      <div className="grid gap-6">
        <KeyFigures>
          <KeyFigure
            label={t("dashboards.administration.received")}
            value={tiles.received}
            tone={tiles.received > 0 ? "info" : "positive"}
            href={paths.incomingOrders()}
          />
          <KeyFigure
            label={t("dashboards.administration.inReview")}
            value={tiles.in_review}
            href={paths.incomingOrders()}
          />
          <KeyFigure
            label={t("dashboards.administration.urgent")}
            value={tiles.start_at_risk}
            tone={tiles.start_at_risk > 0 ? "warning" : "positive"}
            href={paths.incomingOrders()}
          />
          <KeyFigure
            label={t("dashboards.administration.quarantined")}
            value={tiles.quarantined}
            tone={tiles.quarantined > 0 ? "negative" : "positive"}
            href={paths.quarantine()}
          />
          <KeyFigure
            label={t("dashboards.administration.unanswered")}
            value={tiles.unanswered}
            tone={tiles.unanswered > 0 ? "warning" : "positive"}
            href={paths.exchange()}
            detail={t("dashboards.administration.unansweredDetail")}
          />
        </KeyFigures>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Panel
            title={t("dashboards.administration.incoming")}
            content="flush"
            actions={<TextLink href={paths.incomingOrders()}>{t("dashboards.administration.all")}</TextLink>}
          >
            <DataTable
              caption={t("dashboards.administration.caption")}
              columns={columnsOf(t)}
              rows={overview.incoming}
              rowKey={({ id }) => id}
              empty={
                <EmptyState title={t("dashboards.administration.empty")} icon={<CircleCheckBig />}>
                  {t("dashboards.administration.emptyText")}
                </EmptyState>
              }
            />
          </Panel>
          <Panel title={t("dashboards.administration.weeks")}>
            <WeekChart
              t={t}
              label={t("dashboards.administration.weeks")}
              valueLabel={t("dashboards.ordersUnit")}
              weeks={overview.weeks.map(({ monday, n }) => ({ start: monday, n }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Incoming>[] => [
  {
    key: "person",
    header: t("dashboards.administration.person"),
    kind: "rowHeader",
    cell: ({ id, personName }) => <TextLink href={paths.orderReview(id)}>{personName}</TextLink>,
  },
  {
    key: "title",
    header: t("dashboards.administration.orderTitle"),
    cell: ({ title, immediatelyEnforceable }) => (
      <>
        {codeText(t, "supervisionOrders.titles", title)}
        {immediatelyEnforceable ? (
          <span className="mt-1 block">
            <StatusBadge tone="warning">{t("dashboards.administration.at_once")}</StatusBadge>
          </span>
        ) : null}
      </>
    ),
  },
  {
    key: "received",
    header: t("dashboards.administration.receivedOn"),
    cell: ({ receivedOn }) => <LocalDay day={receivedOn} />,
  },
  {
    key: "state",
    header: t("dashboards.administration.state"),
    cell: ({ state }) => codeText(t, "supervisionOrders.states", state),
  },
];
