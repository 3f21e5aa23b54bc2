import { Handshake } from "lucide-react";
import { BarChart } from "@/components/ui/bar-chart";
import { DueBadge } from "@/components/ui/due-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { TextLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { type Column, DataTable } from "@/components/ui/table";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { DjiOverview } from "@/lib/dashboards/queries/dji-overview";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { dayWords } from "./day-words";
import { figureTexts } from "./week-chart";

type Row = DjiOverview["rows"][number];

export function DjiDashboard({ t, overview }: { readonly t: Translate; readonly overview: DjiOverview }) {
  const { tiles } = overview;
  return (
    <>
      <PageHeader title={t("dashboards.dji.title")} lead={t("dashboards.dji.lead")} />
      <div className="grid gap-6">
        <KeyFigures>
          <KeyFigure
            label={t("dashboards.dji.late")}
            value={tiles.late}
            tone={tiles.late > 0 ? "negative" : "positive"}
            href={paths.trajectories({ state: "late" })}
          />
          <KeyFigure label={t("dashboards.dji.stepOne")} value={tiles.step_1} href={paths.trajectories()} />
          <KeyFigure
            label={t("dashboards.dji.stepTwo")}
            value={tiles.step_2}
            tone={tiles.step_2 > 0 ? "info" : "neutral"}
            href={paths.trajectories()}
          />
          <KeyFigure
            label={t("dashboards.dji.decisions")}
            value={tiles.decisions}
            tone={tiles.decisions > 0 ? "info" : "neutral"}
            href={paths.trajectories()}
          />
          <KeyFigure
            label={t("dashboards.dji.handovers")}
            value={tiles.handovers}
            tone={tiles.handovers > 0 ? "warning" : "neutral"}
            detail={t("dashboards.dji.handoversDetail")}
          />
        </KeyFigures>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Panel
            title={t("dashboards.dji.list")}
            content="flush"
            actions={<TextLink href={paths.trajectories()}>{t("dashboards.dji.all")}</TextLink>}
          >
            <DataTable
              caption={t("dashboards.dji.caption")}
              columns={columnsOf(t, overview.today)}
              rows={overview.rows}
              rowKey={({ id }) => id}
              empty={
                <EmptyState title={t("dashboards.dji.empty")} icon={<Handshake />}>
                  {t("dashboards.dji.emptyText")}
                </EmptyState>
              }
            />
          </Panel>
          <Panel title={t("dashboards.dji.figure")}>
            <BarChart
              label={t("dashboards.dji.figure")}
              valueLabel={t("dashboards.trajectoriesUnit")}
              texts={figureTexts(t)}
              bars={overview.states.map(({ state, n }) => ({
                key: state,
                label: codeText(t, "samenStarten.states", state),
                value: n,
              }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}

const columnsOf = (t: Translate, today: LocalDate): readonly Column<Row>[] => [
  {
    key: "person",
    header: t("dashboards.dji.person"),
    kind: "rowHeader",
    cell: ({ id, shown_name }) => <TextLink href={paths.trajectory(id)}>{shown_name}</TextLink>,
  },
  {
    key: "state",
    header: t("dashboards.dji.state"),
    cell: ({ state }) => codeText(t, "samenStarten.states", state),
  },
  {
    key: "inside",
    header: t("dashboards.dji.inside"),
    cell: ({ days_inside }) => t("dashboards.dji.day", { days: days_inside }),
  },
  {
    key: "due",
    header: t("dashboards.dji.dueOn"),
    cell: ({ due_on }) => {
      if (!due_on) return "–";
      const due = dayWords(t, "step", due_on, today);
      return <DueBadge state={due.state}>{due.words}</DueBadge>;
    },
  },
];
