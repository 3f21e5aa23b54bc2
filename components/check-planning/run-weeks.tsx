import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import { Paragraph } from "@/components/ui/paragraph";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { RunResult } from "@/lib/check-planning/queries/run-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { OrderName } from "./order-name";

type Visit = RunResult["visits"][number];
type Props = { readonly t: Translate; readonly visits: readonly Visit[] };

/** The months in which something is planned: each is a page of the weeks. */
export const monthsOf = (visits: readonly Visit[]): readonly string[] =>
  [...new Set(visits.map(({ monday }) => monday.slice(0, 7)))].sort();

/** Who is checked in which week of one month, and why they are in the plan. */
export function RunWeeks({ t, visits }: Props) {
  const mondays = [...new Set(visits.map(({ monday }) => monday))].sort();
  return (
    <div className="grid gap-5 p-4 sm:px-5">
      <Alert tone="warning" title={t("checkPlanning.run.confidential")}>
        {t("checkPlanning.run.confidentialText")}
      </Alert>
      {mondays.length === 0 ? <Paragraph>{t("checkPlanning.run.noVisits")}</Paragraph> : null}
      {mondays.map((monday) => (
        <Week key={monday} t={t} monday={monday} visits={visits.filter((visit) => visit.monday === monday)} />
      ))}
    </div>
  );
}

function Week({ t, monday, visits }: Props & { readonly monday: LocalDate }) {
  return (
    <section className="grid gap-2">
      <Heading level={3} look={4}>
        {t("checkPlanning.run.week", { monday: formatDutch(monday) })}{" "}
        <span className="text-sm font-normal text-ink-subtle">
          {t("checkPlanning.run.weekCount", { count: visits.length })}
        </span>
      </Heading>
      <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {visits.map((visit) => (
          <li key={visit.id} className="flex flex-wrap items-baseline gap-x-2 border-t border-line py-1.5">
            <OrderName t={t} order={visit} />
            <span className="text-sm text-ink-subtle">{codeText(t, "checkPlanning.bases", visit.basis)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
