import { CircleCheckBig } from "lucide-react";
import { VisitsInSight } from "@/components/check-planning/visits-in-sight";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import type { OfficerDay } from "@/lib/dashboards/queries/officer-day";
import type { WorkKind } from "@/lib/dashboards/work";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { WeekChart } from "./week-chart";
import { WorkList } from "./work-list";

export function OfficerDashboard({ t, day }: { readonly t: Translate; readonly day: OfficerDay }) {
  const count = (...kinds: readonly WorkKind[]) =>
    day.counts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { n }) => sum + n, 0);
  const { urgent, inGrace } = day;
  return (
    <>
      <PageHeader
        title={t("dashboards.officer.title")}
        lead={t("dashboards.officer.lead", { count: day.total })}
      />
      <div className="grid gap-6">
        <VisitsInSight t={t} visits={day.inSight} today={day.today} />
        <KeyFigures>
          <KeyFigure
            label={t("dashboards.tiles.urgent")}
            value={urgent}
            tone={urgent > 0 ? "negative" : "positive"}
            detail={inGrace > 0 ? t("dashboards.tiles.inGrace", { count: inGrace }) : undefined}
          />
          <KeyFigure
            label={t("dashboards.tiles.checks")}
            value={count("check", "assess")}
            href={paths.deviceChecks()}
          />
          <KeyFigure
            label={t("dashboards.tiles.advice")}
            value={count("question", "rejected", "advice-returned", "decided", "challenge")}
            href={paths.advices()}
          />
          <KeyFigure label={t("dashboards.tiles.signals")} value={count("signal")} />
          <KeyFigure label={t("dashboards.officer.caseload")} value={day.caseload} href={paths.orders()} />
        </KeyFigures>
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Panel
            title={t("dashboards.officer.todo")}
            content="flush"
            intro={
              day.total > day.items.length
                ? t("dashboards.officer.more", { shown: day.items.length, total: day.total })
                : undefined
            }
          >
            {day.items.length > 0 ? (
              <WorkList t={t} day={day} />
            ) : (
              <EmptyState
                title={t("dashboards.officer.empty")}
                icon={<CircleCheckBig />}
                action={<ButtonLink href={paths.orders()}>{t("dashboards.officer.toOrders")}</ButtonLink>}
              >
                {t("dashboards.officer.emptyText")}
              </EmptyState>
            )}
          </Panel>
          <Panel title={t("dashboards.officer.weeks")} intro={t("dashboards.officer.weeksIntro")}>
            <WeekChart
              t={t}
              label={t("dashboards.officer.weeks")}
              valueLabel={t("dashboards.checksUnit")}
              weeks={day.weeks.map(({ weekStart, open }) => ({ start: weekStart, n: open }))}
            />
          </Panel>
        </div>
      </div>
    </>
  );
}
