import { EmptyState } from "@/components/ui/empty-state";
import { DataTable } from "@/components/ui/table";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { OrderAssignment } from "@/lib/supervision-orders/queries/order-assignment";

/** Each officer's caseload as it stands, and who is away. Numbers only: whom to choose is the lead's judgement. */
export function CaseloadTable({ t, data }: { readonly t: Translate; readonly data: OrderAssignment }) {
  return (
    <DataTable
      caption={t("supervisionOrders.assign.caption")}
      rows={data.officers}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("supervisionOrders.assign.emptyTitle")}>
          {t("supervisionOrders.assign.empty")}
        </EmptyState>
      }
      columns={[
        {
          key: "name",
          kind: "rowHeader",
          header: t("supervisionOrders.assign.name"),
          cell: (row) => row.name,
        },
        {
          key: "orders",
          header: t("supervisionOrders.assign.caseload"),
          align: "end",
          cell: (row) => row.orders,
        },
        { key: "high", header: t("supervisionOrders.assign.high"), align: "end", cell: (row) => row.high },
        {
          key: "away",
          header: t("supervisionOrders.assign.away"),
          cell: (row) =>
            row.away
              ? t("supervisionOrders.assign.coveredBy", {
                  until: formatDutch(row.away.untilOn),
                  name: row.away.coveredBy,
                })
              : "–",
        },
      ]}
    />
  );
}
