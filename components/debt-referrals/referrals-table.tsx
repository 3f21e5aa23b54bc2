import { DayWithDue } from "@/components/terms/due-chip";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import { DataTable } from "@/components/ui/table";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { OrderDebts } from "@/lib/debt-referrals/queries/order-debts";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { termDue } from "@/lib/terms/due";
import { referralTone } from "./referral-tone";

type Props = { readonly debts: OrderDebts; readonly today: LocalDate; readonly t: Translate };

/** The referrals of an order and what the municipality still owes. */
export function ReferralsTable({ debts, today, t }: Props) {
  return (
    <DataTable
      caption={t("debtReferrals.tab.referrals")}
      rows={debts.referrals}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("debtReferrals.tab.noReferrals")}>
          {t("debtReferrals.tab.noReferralsText")}
        </EmptyState>
      }
      columns={[
        {
          key: "municipality",
          header: t("debtReferrals.tab.municipality"),
          kind: "rowHeader",
          cell: (row) => <TextLink href={paths.debtReferral(row.id)}>{row.municipality}</TextLink>,
        },
        {
          key: "state",
          header: t("debtReferrals.tab.state"),
          cell: (row) => (
            <span className="flex flex-wrap gap-2">
              <StatusBadge tone={referralTone(row.state)}>
                {codeText(t, "debtReferrals.states", row.state)}
              </StatusBadge>
              {row.crisis ? <StatusBadge tone="negative">{t("debtReferrals.tab.crisis")}</StatusBadge> : null}
            </span>
          ),
        },
        { key: "sent", header: t("debtReferrals.tab.sentOn"), cell: (row) => <LocalDay day={row.sentOn} /> },
        {
          key: "awaited",
          header: t("debtReferrals.tab.awaited"),
          cell: (row) =>
            row.awaited ? (
              <span className="flex flex-wrap items-center gap-2">
                {codeText(t, "debtReferrals.waitingFor", row.awaited.what)}
                <DayWithDue
                  day={row.awaited.dueOn}
                  due={termDue(row.awaited.dueOn, null, today)}
                  why={{ kind: `debt-${row.awaited.what}`, id: row.id }}
                  t={t}
                />
              </span>
            ) : (
              t("debtReferrals.tab.nothingAwaited")
            ),
        },
      ]}
    />
  );
}
