import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { DataTable } from "@/components/ui/table";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Row = {
  readonly id: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly totalLines: number;
};

export function ImportsTable({ t, rows }: { readonly t: Translate; readonly rows: readonly Row[] }) {
  return (
    <DataTable
      caption={t("exchange.import.earlierCaption")}
      columns={[
        {
          key: "started",
          header: t("exchange.import.startedAt"),
          kind: "rowHeader",
          cell: (row: Row) => (
            <TextLink href={paths.orderImportResult(row.id)}>
              <Instant at={row.startedAt} />
            </TextLink>
          ),
        },
        {
          key: "lines",
          header: t("exchange.import.lines"),
          align: "end",
          cell: (row: Row) => row.totalLines,
        },
        {
          key: "status",
          header: t("exchange.import.status"),
          cell: (row: Row) =>
            row.finishedAt ? (
              <StatusBadge tone="positive">{t("exchange.import.ready")}</StatusBadge>
            ) : (
              <StatusBadge tone="info">{t("exchange.import.busy")}</StatusBadge>
            ),
        },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("exchange.import.noneTitle")}>{t("exchange.import.none")}</EmptyState>}
    />
  );
}
