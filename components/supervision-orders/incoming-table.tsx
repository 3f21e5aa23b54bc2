import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Column, DataTable } from "@/components/ui/table";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { IncomingOrders } from "@/lib/supervision-orders/queries/incoming-orders";
import { stateTone } from "./state-tone";

type Row = IncomingOrders["rows"][number];

/** Orders that wait for administration; what is missing stands in the row itself. */
export function IncomingTable({ t, rows }: { readonly t: Translate; readonly rows: readonly Row[] }) {
  return (
    <DataTable
      caption={t("supervisionOrders.incoming.caption")}
      columns={columns(t)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("supervisionOrders.incoming.emptyTitle")}>
          {t("supervisionOrders.incoming.empty")}
        </EmptyState>
      }
    />
  );
}

const columns = (t: Translate): readonly Column<Row>[] => [
  {
    key: "person",
    kind: "rowHeader",
    header: t("supervisionOrders.incoming.person"),
    cell: (row) => <TextLink href={paths.orderReview(row.id)}>{row.personName}</TextLink>,
  },
  { key: "number", header: t("supervisionOrders.incoming.number"), cell: (row) => row.externalId },
  {
    key: "title",
    header: t("supervisionOrders.incoming.orderTitle"),
    cell: (row) => (
      <>
        {codeText(t, "supervisionOrders.titles", row.title)}
        {row.immediatelyEnforceable ? (
          <div className="mt-1">
            <StatusBadge tone="warning">{t("supervisionOrders.incoming.immediate")}</StatusBadge>
          </div>
        ) : null}
      </>
    ),
  },
  {
    key: "received",
    header: t("supervisionOrders.incoming.received"),
    cell: (row) => <LocalDay day={row.receivedOn} />,
  },
  {
    key: "state",
    header: t("supervisionOrders.incoming.state"),
    cell: (row) => (
      <StatusBadge tone={stateTone(row.state)}>
        {codeText(t, "supervisionOrders.states", row.state)}
      </StatusBadge>
    ),
  },
  {
    key: "missing",
    header: t("supervisionOrders.incoming.missing"),
    cell: (row) => <Missing t={t} items={row.missing} />,
  },
];

function Missing({ t, items }: { readonly t: Translate; readonly items: Row["missing"] }) {
  const required = [...new Set(items.filter((item) => item.weight === "required").map((item) => item.code))];
  const later = items.length - items.filter((item) => item.weight === "required").length;
  return (
    <div className="grid justify-items-start gap-1">
      {required.length === 0 ? (
        <StatusBadge tone="positive">{t("supervisionOrders.incoming.complete")}</StatusBadge>
      ) : (
        <span>{required.map((code) => t(`supervisionOrders.missing.${code}`)).join(", ")}</span>
      )}
      {later > 0 ? (
        <span className="text-ink-subtle">{t("supervisionOrders.incoming.toFollow", { count: later })}</span>
      ) : null}
    </div>
  );
}
