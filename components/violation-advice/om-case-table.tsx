import type { ReactNode } from "react";
import { PlainTable } from "@/components/ui/plain-table";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { formatDutch } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { OmCaseRow } from "@/lib/violation-advice/queries/om-cases";
import { paperTone } from "./paper-tone";

type Props = { readonly rows: readonly OmCaseRow[]; readonly empty: ReactNode; readonly t: Translate };

/** The inbox of an office: urgent first, then the oldest. */
export function OmCaseTable({ rows, empty, t }: Props) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <PlainTable
      caption={t("violationAdvice.om.title")}
      columns={[
        t("violationAdvice.om.person"),
        t("violationAdvice.om.what"),
        t("violationAdvice.document.advised"),
        t("violationAdvice.om.received"),
        t("violationAdvice.om.age"),
        t("violationAdvice.om.state"),
      ]}
      rows={rows.map((row) => ({ href: paths.omCase(row.id), name: row.personName, cells: cells(row, t) }))}
    />
  );
}

const cells = (row: OmCaseRow, t: Translate) => [
  {
    lead: codeText(t, "violationAdvice.caseKinds", row.kind),
    mark: row.urgent ? t("violationAdvice.urgent") : undefined,
    text: row.what,
  },
  codeText(t, "violationAdvice.options", row.option),
  formatDutch(dayInAmsterdam(row.receivedAt)),
  t("violationAdvice.approvals.days", { days: row.ageDays }),
  { tone: paperTone(row.state), text: codeText(t, "violationAdvice.caseStates", row.state) },
];
