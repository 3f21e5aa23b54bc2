import { dueWords } from "@/components/terms/due-chip";
import { EmptyState } from "@/components/ui/empty-state";
import { PlainTable } from "@/components/ui/plain-table";
import { formatDutch } from "@/lib/calendar/local-date";
import type { CheckBoard } from "@/lib/device-checks/queries/check-board";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = { readonly board: CheckBoard; readonly t: Translate };
type Row = CheckBoard["rows"][number];

/** The open checks, the most urgent first; the lead also sees whose they are. */
export function CheckTable({ board, t }: Props) {
  if (board.rows.length === 0)
    return (
      <EmptyState title={t("deviceChecks.board.emptyTitle")}>{t("deviceChecks.board.emptyText")}</EmptyState>
    );
  const names = ["person", "due", "dueOn", "window", "state"] as const;
  const lead = board.role === "teamLead";
  return (
    <PlainTable
      caption={t("deviceChecks.board.caption")}
      columns={[
        ...names.map((name) => t(`deviceChecks.board.${name}`)),
        ...(lead ? [t("deviceChecks.board.officer")] : []),
      ]}
      rows={board.rows.map((row) => ({
        href: paths.deviceCheck(row.id),
        name: row.person,
        cells: [...cells(row, t), ...(lead ? [row.officer ?? t("deviceChecks.board.unassigned")] : [])],
      }))}
    />
  );
}

const cells = (row: Row, t: Translate) => [
  { due: row.due.state, text: dueWords(t, row.due) },
  formatDutch(row.dueOn),
  `${formatDutch(row.windowFrom)} – ${formatDutch(row.windowUntil)}`,
  codeText(t, "deviceChecks.states", row.state),
];
