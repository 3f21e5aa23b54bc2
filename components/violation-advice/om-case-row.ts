import type { PlainRow } from "@/components/ui/plain-table";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { formatDutch } from "@/lib/calendar/local-date";
import { paths } from "@/lib/paths";
import type { OmCaseRow } from "@/lib/violation-advice/queries/om-cases";
import { paperTone } from "./paper-tone";

type Words = Readonly<Record<string, string>>;

/** The words a list of cases needs, so that the browser can draw rows too. */
export type OmCaseWords = {
  readonly columns: readonly string[];
  readonly kinds: Words;
  readonly options: Words;
  readonly states: Words;
  readonly urgent: string;
  readonly today: string;
  readonly oneDay: string;
  /** With `#` where the number comes. */
  readonly days: string;
};

/** One case of the inbox: who, what, what was advised, since when, and how far it is. */
export const omCaseRow = (row: OmCaseRow, words: OmCaseWords): PlainRow => ({
  href: paths.omCase(row.id),
  name: row.personName,
  cells: [
    {
      lead: words.kinds[row.kind] ?? row.kind,
      mark: row.urgent ? words.urgent : undefined,
      text: row.what,
    },
    row.option ? (words.options[row.option] ?? row.option) : "–",
    formatDutch(dayInAmsterdam(row.receivedAt)),
    age(row.ageDays, words),
    { tone: paperTone(row.state), text: words.states[row.state] ?? row.state },
  ],
});

function age(days: number, words: OmCaseWords): string {
  if (days === 0) return words.today;
  return days === 1 ? words.oneDay : words.days.replace("#", String(days));
}
