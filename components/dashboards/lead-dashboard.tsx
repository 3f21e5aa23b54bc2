import { CoverageStrip } from "@/components/ui/coverage-strip";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { TextLink } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import type { LeadOverview } from "@/lib/dashboards/queries/lead-overview";
import type { referralFigures } from "@/lib/debt-referrals/queries/referral-figures";
import type { Locale, Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { LeadOfficers } from "./lead-officers";
import { coverageMonths } from "./months";
import { figureTexts, WeekChart } from "./week-chart";

type Props = {
  readonly t: Translate;
  readonly locale: Locale;
  readonly overview: LeadOverview;
  readonly debts: Awaited<ReturnType<typeof referralFigures>>;
};

export function LeadDashboard({ t, locale, overview, debts }: Props) {
  const { tiles, checks, coverage } = overview;
  const share = Math.round(100 * (coverage.share ?? 0));
  return (
    <>
      <PageHeader title={t("dashboards.lead.title")} lead={t("dashboards.lead.lead")} />
      <div className="grid gap-6">
        <KeyFigures>
          <KeyFigure
            label={t("dashboards.lead.approvals")}
            value={tiles.warnings + tiles.advices}
            tone={tiles.warnings + tiles.advices > 0 ? "info" : "positive"}
            href={paths.approvals()}
            detail={t("dashboards.lead.approvalsDetail", {
              warnings: tiles.warnings,
              advices: tiles.advices,
            })}
          />
          <KeyFigure
            label={t("dashboards.lead.stopped")}
            value={tiles.stopped_checks}
            tone={tiles.stopped_checks > 0 ? "negative" : "positive"}
            href={`${paths.deviceChecks()}#stopped`}
            detail={t("dashboards.lead.stoppedDetail")}
          />
          <KeyFigure
            label={t("dashboards.lead.overdue")}
            value={checks.overdue}
            tone={checks.overdue > 0 ? "negative" : "positive"}
            href={paths.deviceChecks({ state: "overdue" })}
            detail={t("dashboards.lead.overdueDetail", {
              inGrace: checks["in-grace"],
              notPlanned: checks["not-planned"],
            })}
          />
          <KeyFigure
            label={t("dashboards.lead.lateStarts")}
            value={tiles.late_starts}
            tone={tiles.late_starts > 0 ? "negative" : "positive"}
            href={paths.orders({ due: "overdue" })}
            detail={t("dashboards.lead.lateStartsDetail")}
          />
          <KeyFigure
            label={t("dashboards.lead.unassigned")}
            value={tiles.unassigned}
            tone={tiles.unassigned > 0 ? "warning" : "positive"}
            href={paths.orders({ state: "accepted" })}
            detail={t("dashboards.lead.unassignedDetail")}
          />
          <KeyFigure
            label={t("dashboards.lead.debts")}
            value={debts.overdue}
            tone={debts.overdue > 0 ? "warning" : "positive"}
            href={paths.debtReferrals({ due: "overdue" })}
            detail={t("dashboards.lead.debtsDetail")}
          />
        </KeyFigures>
        <Panel title={t("dashboards.lead.officers")} content="flush">
          <LeadOfficers t={t} officers={overview.officers} />
        </Panel>
        <div className="grid gap-6 lg:grid-cols-2">
          <Panel
            title={t("dashboards.lead.coverage")}
            intro={
              coverage.orders > 0
                ? t("dashboards.lead.coverageText", {
                    covered: coverage.covered,
                    orders: coverage.orders,
                    share,
                  })
                : t("dashboards.lead.coverageNone")
            }
            actions={<TextLink href={paths.checkCoverage()}>{t("dashboards.lead.coverageMore")}</TextLink>}
          >
            {coverage.orders > 0 ? (
              <p className="mb-3 text-3xl font-bold tabular-nums" aria-hidden="true">
                {share}%
              </p>
            ) : null}
            <CoverageStrip
              label={t("dashboards.lead.coverageStrip")}
              months={coverageMonths(overview.months, overview.today, locale)}
              texts={{
                ...figureTexts(t),
                category: t("ui.figure.month"),
                done: t("ui.figure.done"),
                planned: t("ui.figure.planned"),
                missed: t("ui.figure.missed"),
              }}
            />
          </Panel>
          <Panel title={t("dashboards.lead.weeks")} intro={t("dashboards.lead.weeksIntro")}>
            <WeekChart
              t={t}
              label={t("dashboards.lead.weeks")}
              valueLabel={t("dashboards.checksUnit")}
              weeks={overview.weeks.map(({ weekStart, open }) => ({ start: weekStart, n: open }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
