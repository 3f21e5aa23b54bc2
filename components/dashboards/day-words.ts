import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";

/** Days after which something without a term has waited long enough to stand out. */
const LONG_WAIT_DAYS = 5;

export type WaitingWords = { readonly state: "due-soon" | "on-track"; readonly words: string };

/** "sinds 2 dagen": for what has no term and just waits. */
export function waitingWords(t: Translate, since: LocalDate, today: LocalDate): WaitingWords {
  const days = daysBetween(since, today);
  if (days <= 0) return { state: "on-track", words: t("dashboards.officer.sinceToday") };
  const state = days > LONG_WAIT_DAYS ? "due-soon" : "on-track";
  return { state, words: t("dashboards.officer.ago", { days }) };
}
