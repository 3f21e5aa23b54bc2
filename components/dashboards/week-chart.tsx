import { BarChart } from "@/components/ui/bar-chart";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";

type Props = {
  readonly t: Translate;
  readonly label: string;
  readonly valueLabel: string;
  /** Weeks by their first day, with what falls in each. */
  readonly weeks: readonly { readonly start: LocalDate; readonly n: number }[];
};

/** Work by week, named by its Monday. */
export function WeekChart({ t, label, valueLabel, weeks }: Props) {
  return (
    <BarChart
      label={label}
      valueLabel={valueLabel}
      texts={figureTexts(t)}
      bars={weeks.map(({ start, n }) => ({ key: start, label: formatDutch(start).slice(0, 5), value: n }))}
    />
  );
}

export const figureTexts = (t: Translate) => ({
  show: t("ui.figure.show"),
  category: t("ui.figure.category"),
  value: t("ui.figure.value"),
  total: t("ui.figure.total"),
});
