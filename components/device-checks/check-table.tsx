import { EmptyState } from "@/components/ui/empty-state";
import { PlainTable } from "@/components/ui/plain-table";
import type { CheckBoard } from "@/lib/device-checks/queries/check-board";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { boardColumns } from "./board-columns";
import { boardCell, filterName } from "./board-words";

type Props = { readonly board: CheckBoard; readonly t: Translate };

/** The checks under a filter: what is open by its last day, what has ended by its day; several people's with their owner. */
export function CheckTable({ board, t }: Props) {
  if (board.rows.length === 0)
    return (
      <EmptyState title={t("deviceChecks.board.emptyTitle")}>{t("deviceChecks.board.emptyText")}</EmptyState>
    );
  const columns = boardColumns(t, board.filter, board.owners);
  return (
    <PlainTable
      caption={t("deviceChecks.board.caption", { list: filterName(t, board.filter) })}
      columns={[t("deviceChecks.board.person"), ...columns.map(({ name }) => name)]}
      rows={board.rows.map((row) => ({
        href: paths.deviceCheck(row.id),
        name: row.person,
        cells: columns.map(({ key, words }) => (key === "board" ? boardCell(t, row) : words(row))),
      }))}
    />
  );
}
