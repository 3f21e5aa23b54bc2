import { DayWithDue } from "@/components/terms/due-chip";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { DataTable } from "@/components/ui/table";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { WaitingReferral } from "@/lib/debt-referrals/queries/waiting-referrals";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { termDue } from "@/lib/terms/due";

type Props = {
  readonly rows: readonly WaitingReferral[];
  readonly due: "all" | "overdue";
  readonly today: LocalDate;
  readonly t: Translate;
};

/** Referrals under way, the longest waiting on top. */
export function WaitingTable({ rows, due, today, t }: Props) {
  return (
    <DataTable
      caption={t("debtReferrals.list.title")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("debtReferrals.list.empty")}>
          {due === "overdue" ? t("debtReferrals.list.emptyOverdue") : t("debtReferrals.list.emptyText")}
        </EmptyState>
      }
      columns={[
        {
          key: "client",
          header: t("debtReferrals.list.client"),
          kind: "rowHeader",
          cell: (row) => <TextLink href={paths.debtReferral(row.id)}>{row.personName}</TextLink>,
        },
        { key: "municipality", header: t("debtReferrals.tab.municipality"), cell: (row) => row.municipality },
        {
          key: "state",
          header: t("debtReferrals.tab.state"),
          cell: (row) => codeText(t, "debtReferrals.states", row.state),
        },
        {
          key: "awaited",
          header: t("debtReferrals.tab.awaited"),
          cell: (row) =>
            row.dueOn ? (
              <DayWithDue
                day={row.dueOn}
                due={termDue(row.dueOn, null, today)}
                why={{ kind: row.state === "first-talk" ? "debt-decision" : "debt-first-talk", id: row.id }}
                t={t}
              />
            ) : (
              t("debtReferrals.tab.nothingAwaited")
            ),
        },
        { key: "officer", header: t("debtReferrals.list.officer"), cell: (row) => row.officer },
      ]}
    />
  );
}
