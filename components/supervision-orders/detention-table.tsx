import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Column, DataTable } from "@/components/ui/table";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { OrderDetentions } from "@/lib/supervision-orders/queries/order-detentions";

type Row = OrderDetentions["rows"][number];
type Props = { readonly t: Translate; readonly orderId: string; readonly rows: readonly Row[] };

/** Stays in detention, latest first, with what each does to the probation period. */
export function DetentionTable({ t, orderId, rows }: Props) {
  return (
    <DataTable
      caption={t("supervisionOrders.detention.caption")}
      columns={columns(t, orderId)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("supervisionOrders.detention.emptyTitle")}>
          {t("supervisionOrders.detention.empty")}
        </EmptyState>
      }
    />
  );
}

const columns = (t: Translate, orderId: string): readonly Column<Row>[] => [
  {
    key: "facility",
    kind: "rowHeader",
    header: t("supervisionOrders.detention.facility"),
    cell: (row) => row.facilityName ?? t("supervisionOrders.detention.facilityUnknown"),
  },
  {
    key: "from",
    header: t("supervisionOrders.detention.from"),
    cell: (row) => <LocalDay day={row.fromOn} />,
  },
  {
    key: "until",
    header: t("supervisionOrders.detention.until"),
    cell: (row) =>
      row.untilOn ? (
        <LocalDay day={row.untilOn} />
      ) : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusBadge tone="warning">{t("supervisionOrders.detention.ongoing")}</StatusBadge>
          <TextLink href={`${paths.orderTab(orderId, "detention", { act: row.id })}#end`}>
            {t("supervisionOrders.detention.end")}
          </TextLink>
        </div>
      ),
  },
  {
    key: "suspends",
    header: t("supervisionOrders.detention.suspends"),
    cell: (row) =>
      t(row.suspends ? "supervisionOrders.detention.suspendsYes" : "supervisionOrders.detention.suspendsNo"),
  },
  {
    key: "source",
    header: t("supervisionOrders.detention.source"),
    cell: (row) => codeText(t, "supervisionOrders.detention.sources", row.source),
  },
];
