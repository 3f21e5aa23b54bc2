import { DueBadge } from "@/components/ui/due-badge";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { standOf } from "@/lib/terms/due";

/** How the term of a step stands, in words and shape. */
export function DueChip(props: {
  readonly dueOn: LocalDate;
  readonly doneOn?: LocalDate | null;
  readonly today: LocalDate;
  readonly t: Translate;
}) {
  const { dueOn, doneOn = null, today, t } = props;
  const { state, days } = standOf(dueOn, doneOn, today);
  return (
    <DueBadge state={state}>{t(`samenStarten.due.${state}`, { days, date: formatDutch(dueOn) })}</DueBadge>
  );
}
