import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { DataTable } from "@/components/ui/table";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { OrderLog } from "@/lib/supervision-orders/queries/order-log";
import { logWords } from "./log-words";

/** Who looked and who did what; under cover with both names. */
export function LogTable({ t, rows }: { readonly t: Translate; readonly rows: OrderLog["rows"] }) {
  const keyed = rows.map((row, index) => ({ ...row, key: `${row.sort}-${row.at.getTime()}-${index}` }));
  return (
    <DataTable
      caption={t("supervisionOrders.log.caption")}
      rows={keyed}
      rowKey={(row) => row.key}
      empty={
        <EmptyState title={t("supervisionOrders.log.emptyTitle")}>
          {t("supervisionOrders.log.empty")}
        </EmptyState>
      }
      columns={[
        {
          key: "when",
          kind: "rowHeader",
          header: t("supervisionOrders.log.when"),
          cell: (row) => <Instant at={row.at} />,
        },
        {
          key: "who",
          header: t("supervisionOrders.log.who"),
          cell: (row) => (
            <>
              {row.who ?? t("platform.unknownPerson")}{" "}
              <span className="text-ink-subtle">({codeText(t, "shell.roles", row.role)})</span>
              {row.onBehalfOf.length > 0 ? (
                <div>{t("supervisionOrders.log.behalf", { names: row.onBehalfOf.join(", ") })}</div>
              ) : null}
            </>
          ),
        },
        {
          key: "what",
          header: t("supervisionOrders.log.what"),
          cell: (row) => t(`supervisionOrders.log.${row.sort}`, { what: logWords(t, row) }),
        },
      ]}
    />
  );
}
