import type { ReactNode } from "react";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { DataTable } from "@/components/ui/table";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { OmCaseRow } from "@/lib/violation-advice/queries/om-cases";
import { paperTone } from "./paper-tone";

type Props = { readonly rows: readonly OmCaseRow[]; readonly empty: ReactNode; readonly t: Translate };

/** The inbox of an office: urgent first, then the oldest. */
export function OmCaseTable({ rows, empty, t }: Props) {
  return (
    <DataTable
      caption={t("violationAdvice.om.title")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "person",
          kind: "rowHeader",
          header: t("violationAdvice.om.person"),
          cell: (row) => <TextLink href={paths.omCase(row.id)}>{row.personName}</TextLink>,
        },
        { key: "what", header: t("violationAdvice.om.what"), cell: (row) => <What row={row} t={t} /> },
        {
          key: "advised",
          header: t("violationAdvice.document.advised"),
          cell: (row) => codeText(t, "violationAdvice.options", row.option),
        },
        {
          key: "received",
          header: t("violationAdvice.om.received"),
          cell: (row) => <Instant at={row.receivedAt} />,
        },
        {
          key: "age",
          header: t("violationAdvice.om.age"),
          cell: (row) => t("violationAdvice.approvals.days", { days: row.ageDays }),
        },
        {
          key: "state",
          header: t("violationAdvice.om.state"),
          cell: (row) => (
            <StatusBadge tone={paperTone(row.state)}>
              {codeText(t, "violationAdvice.caseStates", row.state)}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}

const What = ({ row, t }: { readonly row: OmCaseRow; readonly t: Translate }) => (
  <span className="grid max-w-[52ch] gap-1">
    <span className="flex flex-wrap items-center gap-2">
      <span className="font-semibold">{codeText(t, "violationAdvice.caseKinds", row.kind)}</span>
      {row.urgent ? <StatusBadge tone="negative">{t("violationAdvice.urgent")}</StatusBadge> : null}
    </span>
    <span className="line-clamp-2">{row.what}</span>
  </span>
);
