import { DueBadge } from "@/components/ui/due-badge";
import { LocalDay } from "@/components/ui/local-day";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { DateKind } from "@/lib/terms/date-codes";
import type { TermDue } from "@/lib/terms/due";
import { DayLink } from "./why-link";

/** How something with a last day stands today, in the same words and shape on every page. */
export function DueChip({ due, t }: { readonly due: TermDue; readonly t: Translate }) {
  return <DueBadge state={due.state}>{dueWords(t, due)}</DueBadge>;
}

/** The words alone, for a table that is drawn in the browser. */
export const dueWords = (t: Translate, { state, days }: TermDue): string => t(`terms.due.${state}`, { days });

/** The last day itself, and how it stands. */
export function DayWithDue(props: {
  readonly day: LocalDate;
  readonly due: TermDue;
  readonly t: Translate;
  /** The date itself leads to its reasons, in lists. */
  readonly why?: { readonly kind: DateKind; readonly id: string };
}) {
  const { day, due, t, why } = props;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      {why ? <DayLink t={t} day={day} {...why} /> : <LocalDay day={day} />}
      <DueChip due={due} t={t} />
    </span>
  );
}
