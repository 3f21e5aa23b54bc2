import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { DataTable } from "@/components/ui/table";
import type { QuarantinedRow } from "@/lib/exchange/queries/quarantine";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { reasonText } from "./reason-words";

type Props = { readonly t: Translate; readonly rows: readonly QuarantinedRow[] };

/** What could not be handled, and why. */
export function QuarantineTable({ t, rows }: Props) {
  return (
    <DataTable
      caption={t("exchange.quarantine.caption")}
      columns={[
        {
          key: "kind",
          header: t("exchange.quarantine.kind"),
          kind: "rowHeader",
          cell: (row) => (
            <TextLink href={paths.quarantined(row.id)}>{codeText(t, "exchange.kinds", row.kind)}</TextLink>
          ),
        },
        {
          key: "received",
          header: t("exchange.quarantine.received"),
          cell: (row) => <Instant at={row.createdAt} />,
        },
        { key: "why", header: t("exchange.quarantine.why"), cell: (row) => reasonText(t, row.reasonCode) },
        { key: "id", header: t("exchange.quarantine.messageId"), cell: (row) => row.messageId.slice(0, 8) },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("exchange.quarantine.emptyTitle")}>{t("exchange.quarantine.empty")}</EmptyState>
      }
    />
  );
}
