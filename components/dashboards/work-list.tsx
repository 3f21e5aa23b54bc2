import { DueChip } from "@/components/terms/due-chip";
import { DueBadge } from "@/components/ui/due-badge";
import { Icon } from "@/components/ui/icon";
import { PlainLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { OfficerDay } from "@/lib/dashboards/queries/officer-day";
import type { WorkKind } from "@/lib/dashboards/work";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { waitingWords } from "./day-words";

const addressOf: Record<WorkKind, (id: string) => string> = {
  question: (id) => paths.advice(id),
  rejected: (id) => paths.advice(id),
  check: (id) => paths.deviceCheck(id),
  start: (id) => paths.orderStart(id),
  "advice-returned": (id) => paths.advice(id),
  "warning-returned": (id) => paths.warning(id),
  signal: (id) => paths.signal(id),
  "warning-issue": (id) => paths.warning(id),
  challenge: (id) => paths.advice(id),
  decided: (id) => paths.advice(id),
  assess: (id) => paths.deviceCheck(id),
  debt: (id) => paths.debtReferral(id),
  step: (id) => paths.trajectory(id),
};

/** What waits, the most pressing first; the whole row opens it. */
export function WorkList({ t, day }: { readonly t: Translate; readonly day: OfficerDay }) {
  return (
    <ul className="divide-y divide-line" aria-label={t("dashboards.officer.caption")}>
      {day.items.map((item) => (
        <li key={`${item.kind}-${item.id}`}>
          <PlainLink
            href={addressOf[item.kind](item.id)}
            className="flex min-h-14 items-center gap-3 px-4 py-2.5 hover:bg-panel-hover sm:px-5"
          >
            <span className="grid min-w-0 flex-1 gap-0.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] sm:items-center sm:gap-4">
              <span className="font-semibold text-action">{t(`dashboards.work.${item.kind}`)}</span>
              <span className="truncate">{item.personName}</span>
            </span>
            <span className="flex flex-col items-end gap-0.5 text-sm sm:w-44">
              <Standing t={t} item={item} today={day.today} />
              <span className="text-ink-subtle">
                <LocalDay day={item.onDay} />
              </span>
            </span>
            <Icon name="chevron-right" className="icon size-5 text-ink-subtle" />
          </PlainLink>
        </li>
      ))}
    </ul>
  );
}

function Standing(props: {
  readonly t: Translate;
  readonly item: OfficerDay["items"][number];
  readonly today: LocalDate;
}) {
  const { t, item, today } = props;
  if (item.due) return <DueChip due={item.due} t={t} />;
  const { state, words } = waitingWords(t, item.onDay, today);
  return <DueBadge state={state}>{words}</DueBadge>;
}
