import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { visitsInSight } from "@/lib/check-planning/facts";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Visit = Awaited<ReturnType<typeof visitsInSight>>[number];
type Props = {
  readonly t: Translate;
  readonly visits: readonly Visit[];
  readonly today: LocalDate;
};

/** The checks of which the worker may know the week now; nothing at all while there are none. */
export function VisitsInSight({ t, visits, today }: Props) {
  if (visits.length === 0) return null;
  const all = visits.every(({ monday }) => monday <= today) ? "title" : "titleSoon";
  return (
    <Panel
      title={t(`checkPlanning.inSight.${all}`)}
      intro={t("checkPlanning.inSight.intro")}
      tone="info"
      content="flush"
    >
      <ul className="divide-y divide-line bg-panel">
        {visits.map((visit) => (
          <li key={`${visit.orderId}-${visit.monday}`}>
            <PlainLink
              href={
                visit.checkId
                  ? paths.deviceCheck(visit.checkId)
                  : paths.orderTab(visit.orderId, "device-checks")
              }
              className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 hover:bg-panel-hover sm:px-5"
            >
              <span className="grid min-w-0 flex-1">
                <span className="font-semibold text-action">{visit.person}</span>
                <span className="text-sm text-ink-subtle">{t("checkPlanning.inSight.check")}</span>
              </span>
              <StatusBadge tone={visit.monday <= today ? "warning" : "neutral"}>
                {visit.monday <= today
                  ? t("checkPlanning.inSight.thisWeek")
                  : t("checkPlanning.inSight.weekOf", { monday: formatDutch(visit.monday) })}
              </StatusBadge>
              <Icon name="chevron-right" className="icon size-5 text-ink-subtle" />
            </PlainLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
