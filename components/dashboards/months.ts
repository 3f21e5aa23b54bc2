import type { CoverageMonth } from "@/components/ui/coverage-strip";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Locale } from "@/lib/i18n/translator";

type Row = {
  readonly month: string;
  readonly done: number;
  readonly planned: number;
  readonly missed: number;
};

/** Months with their names, as the coverage strip draws them. */
export function coverageMonths(
  rows: readonly Row[],
  today: LocalDate,
  locale: Locale,
): readonly CoverageMonth[] {
  const named = (month: string, style: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", { timeZone: "UTC", ...style }).format(
      new Date(`${month}-15T00:00:00Z`),
    );
  return rows.map(({ month, ...counts }) => ({
    key: month,
    short: named(month, { month: "short" }).slice(0, 3),
    name: named(month, { month: "long", year: "numeric" }),
    ...counts,
    place: month === today.slice(0, 7) ? "now" : month < today ? "past" : "ahead",
  }));
}
