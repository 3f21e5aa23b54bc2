import { Handshake } from "lucide-react";
import { DayWithDue } from "@/components/terms/due-chip";
import { BarChart } from "@/components/ui/bar-chart";
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
import type { noDecisions } from "@/lib/samen-starten/queries/no-decisions";
import type { trajectoryFigures } from "@/lib/samen-starten/queries/trajectory-figures";
import { termDue } from "@/lib/terms/due";
import { NoReasons } from "./no-reasons";
import { figureTexts } from "./week-chart";

type Row = DjiOverview["rows"][number];

type Props = {
  readonly t: Translate;
  readonly overview: DjiOverview;
  readonly figures: Awaited<ReturnType<typeof trajectoryFigures>>;
  readonly refusals: Awaited<ReturnType<typeof noDecisions>>;
};

export function DjiDashboard({ t, overview, figures, refusals }: Props) {
  const [one, two, three, four] = figures.steps.map(({ open }) => open);
  const late = figures.steps.reduce((sum, step) => sum + step.late, 0);
  const decisions = (three ?? 0) + (four ?? 0);
  return (
    <>
      <PageHeader title={t("dashboards.dji.title")} lead={t("dashboards.dji.lead")} />
      <div className="grid gap-6">
        <KeyFigures>
          <KeyFigure
            label={t("dashboards.dji.late")}
            value={late}
            tone={late > 0 ? "negative" : "positive"}
            href={paths.trajectories({ state: "late" })}
          />
          <KeyFigure label={t("dashboards.dji.stepOne")} value={one ?? 0} href={paths.trajectories()} />
          <KeyFigure
            label={t("dashboards.dji.stepTwo")}
            value={two ?? 0}
            tone={(two ?? 0) > 0 ? "info" : "neutral"}
            href={paths.trajectories()}
          />
          <KeyFigure
            label={t("dashboards.dji.decisions")}
            value={decisions}
            tone={decisions > 0 ? "info" : "neutral"}
            href={paths.trajectories()}
          />
          <KeyFigure
            label={t("dashboards.dji.handovers")}
            value={figures.handoversForMe}
            tone={figures.handoversForMe > 0 ? "warning" : "neutral"}
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
        <Panel title={t("dashboards.dji.refusals")} intro={t("dashboards.dji.refusalsIntro")} content="flush">
          <NoReasons t={t} refusals={refusals} />
        </Panel>
      </div>
    </>
  );
}

const columnsOf = (t: Translate, today: LocalDate): readonly Column<Row>[] => [
  {
    key: "person",
    header: t("dashboards.dji.person"),
    kind: "rowHeader",
    cell: ({ id, shownName }) => <TextLink href={paths.trajectory(id)}>{shownName}</TextLink>,
  },
  {
    key: "state",
    header: t("dashboards.dji.state"),
    cell: ({ state }) => codeText(t, "samenStarten.states", state),
  },
  {
    key: "inside",
    header: t("dashboards.dji.inside"),
    cell: ({ daysInside }) => t("dashboards.dji.day", { days: daysInside }),
  },
  {
    key: "due",
    header: t("dashboards.dji.dueOn"),
    cell: ({ dueOn }) => (dueOn ? <DayWithDue day={dueOn} due={termDue(dueOn, null, today)} t={t} /> : "–"),
  },
];
