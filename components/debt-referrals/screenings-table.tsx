import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import { DataTable } from "@/components/ui/table";
import type { OrderDebts } from "@/lib/debt-referrals/queries/order-debts";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { resultTone } from "./referral-tone";

/** The screenings of an order, with what the answers pointed to beside what the officer decided. */
export function ScreeningsTable({ debts, t }: { readonly debts: OrderDebts; readonly t: Translate }) {
  return (
    <DataTable
      caption={t("debtReferrals.tab.screenings")}
      rows={debts.screenings}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("debtReferrals.tab.noScreenings")}>
          {t("debtReferrals.tab.noScreeningsText")}
        </EmptyState>
      }
      columns={[
        {
          key: "day",
          header: t("debtReferrals.tab.screenedOn"),
          kind: "rowHeader",
          cell: (row) => (
            <TextLink href={paths.screening(debts.orderId, row.id)}>
              <LocalDay day={row.screenedOn} />
            </TextLink>
          ),
        },
        {
          key: "suggestion",
          header: t("debtReferrals.tab.suggestion"),
          cell: (row) => codeText(t, "debtReferrals.results", row.suggestion),
        },
        {
          key: "result",
          header: t("debtReferrals.tab.result"),
          cell: (row) =>
            row.result ? (
              <>
                <StatusBadge tone={resultTone(row.result)}>
                  {codeText(t, "debtReferrals.results", row.result)}
                </StatusBadge>
                {row.reason ? <p className="mt-1 text-sm text-ink-subtle">{row.reason}</p> : null}
              </>
            ) : (
              <StatusBadge tone="warning">{t("debtReferrals.tab.undecided")}</StatusBadge>
            ),
        },
      ]}
    />
  );
}
