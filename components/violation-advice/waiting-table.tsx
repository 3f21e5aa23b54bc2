import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { DataTable } from "@/components/ui/table";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { WaitingForMe } from "@/lib/violation-advice/queries/approvals";

type Row = WaitingForMe["approvals"][number];

const hrefs = { advice: paths.advice, warning: paths.warning, notice: paths.notice } as const;

/** Papers that wait, oldest first, with how long. */
export function WaitingTable({
  caption,
  rows,
  t,
}: {
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly t: Translate;
}) {
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={null}
      columns={[
        {
          key: "client",
          kind: "rowHeader",
          header: t("violationAdvice.approvals.client"),
          cell: (row) => <TextLink href={hrefs[row.kind](row.id)}>{row.personName}</TextLink>,
        },
        {
          key: "kind",
          header: t("violationAdvice.approvals.kind"),
          cell: (row) => (
            <span className="flex flex-wrap items-center gap-2">
              {t(`violationAdvice.kinds.${row.kind}`)}
              {row.urgent ? <StatusBadge tone="negative">{t("violationAdvice.urgent")}</StatusBadge> : null}
            </span>
          ),
        },
        { key: "author", header: t("violationAdvice.approvals.author"), cell: (row) => row.authorName },
        {
          key: "since",
          header: t("violationAdvice.approvals.waiting"),
          cell: (row) => <Instant at={row.since} />,
        },
        {
          key: "age",
          header: t("violationAdvice.approvals.age"),
          cell: (row) => t("violationAdvice.approvals.days", { days: row.ageDays }),
        },
      ]}
    />
  );
}
