import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import type { WorkKind } from "@/lib/dashboards/work";
import type { Translate } from "@/lib/i18n/translator";

/** Kinds that have a term; the others only know since when they wait. */
const withTerm: readonly WorkKind[] = ["check", "start", "debt", "step"];

export const hasTerm = (kind: WorkKind): boolean => withTerm.includes(kind);

export type DayWords = { readonly state: "overdue" | "today" | "soon" | "onTrack"; readonly words: string };

/** "3 dagen te laat", "vandaag", "over 4 dagen" for what has a term; "sinds 2 dagen" for what just waits. */
export function dayWords(t: Translate, kind: WorkKind, onDay: LocalDate, today: LocalDate): DayWords {
  const days = daysBetween(today, onDay);
  if (hasTerm(kind)) {
    if (days < 0) return { state: "overdue", words: t("dashboards.officer.late", { days: -days }) };
    if (days === 0) return { state: "today", words: t("dashboards.officer.today") };
    return { state: days <= 7 ? "soon" : "onTrack", words: t("dashboards.officer.ahead", { days }) };
  }
  if (days >= 0) return { state: "onTrack", words: t("dashboards.officer.sinceToday") };
  return { state: -days > 5 ? "soon" : "onTrack", words: t("dashboards.officer.ago", { days: -days }) };
}
