import { FigureFrame } from "@/components/ui/figure-frame";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Locale, Translate } from "@/lib/i18n/translator";
import { LoadColumn, type LoadWeek } from "./load-column";
import { LoadLegend, type LoadSign } from "./load-legend";

export type ChartWeek = Omit<LoadWeek, "key"> & {
  readonly monday: LocalDate;
  /** What the table says of this week, one cell for each column. */
  readonly cells: readonly (string | number)[];
};

type Props = {
  readonly t: Translate;
  readonly locale: Locale;
  readonly label: string;
  readonly weeks: readonly ChartWeek[];
  readonly columns: readonly string[];
  readonly signs: readonly LoadSign[];
  /** What the top of the scale says: "12 plekken". */
  readonly top: (full: number) => string;
  readonly over: "too-much" | "more";
};

/** Weeks side by side, by month, with the same figures as a table. */
export function LoadChart({ t, locale, label, weeks, columns, signs, top, over }: Props) {
  const full = Math.max(1, ...weeks.flatMap(({ room, filled, before }) => [room, filled, before ?? 0]));
  const rows = weeks.map(({ monday, cells }) => ({ key: monday, name: formatDutch(monday), cells }));
  return (
    <FigureFrame
      label={label}
      texts={{ show: t("ui.figure.show"), category: t("checkPlanning.load.week") }}
      columns={columns}
      rows={rows}
    >
      <div role="img" aria-label={label} className="grid gap-2">
        <p className="border-b border-line pb-0.5 text-xs text-ink-subtle">{top(full)}</p>
        <ol className="flex gap-px border-b border-control">
          {weeks.map(({ monday, cells: _, ...week }) => (
            <li key={monday} className="min-w-0 flex-1">
              <LoadColumn week={{ ...week, key: monday }} full={full} over={over} />
            </li>
          ))}
        </ol>
        <MonthRow weeks={weeks} locale={locale} />
        <LoadLegend t={t} signs={signs} />
      </div>
    </FigureFrame>
  );
}

/** The name of a month under its first whole week; on a phone every second month when there are many weeks. */
function MonthRow({ weeks, locale }: { readonly weeks: readonly ChartWeek[]; readonly locale: Locale }) {
  const months = weeks.map(({ monday }) => monday.slice(0, 7));
  const first = months.map((month, index) => month !== months[index - 1]);
  // no room for the last days of a month before the next name
  const named = first.map((is, index) => is && !(first[index + 1] ?? index === months.length - 1));
  let count = 0;
  return (
    <ol className="flex gap-px text-xs leading-4 text-ink-subtle">
      {weeks.map(({ monday }, index) => {
        if (named[index]) count += 1;
        const sparse = weeks.length > 30 && count % 2 === 0 ? "max-sm:hidden" : "";
        return (
          <li key={monday} className="h-4 min-w-0 flex-1 overflow-visible whitespace-nowrap">
            {named[index] ? <span className={sparse}>{monthName(monday, locale)}</span> : null}
          </li>
        );
      })}
    </ol>
  );
}

const monthName = (monday: LocalDate, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", { timeZone: "UTC", month: "short" })
    .format(new Date(`${monday}T00:00:00Z`))
    .slice(0, 3);
