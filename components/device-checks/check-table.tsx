import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { type Column, DataTable } from "@/components/ui/table";
import type { CheckBoard } from "@/lib/device-checks/queries/check-board";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { CheckDue } from "./check-due";

type Row = CheckBoard["rows"][number];

/** The open checks, the most urgent first; the lead also sees whose they are. */
export function CheckTable({ board, t }: { readonly board: CheckBoard; readonly t: Translate }) {
  return (
    <DataTable
      caption={t("deviceChecks.board.caption")}
      columns={columns(t, board.role)}
      rows={board.rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("deviceChecks.board.emptyTitle")}>
          {t("deviceChecks.board.emptyText")}
        </EmptyState>
      }
    />
  );
}

function columns(t: Translate, role: string): readonly Column<Row>[] {
  const officer: Column<Row> = {
    key: "officer",
    header: t("deviceChecks.board.officer"),
    cell: (row) => row.officer ?? t("deviceChecks.board.unassigned"),
  };
  return [
    {
      key: "person",
      header: t("deviceChecks.board.person"),
      kind: "rowHeader",
      cell: (row) => <TextLink href={paths.deviceCheck(row.id)}>{row.person}</TextLink>,
    },
    { key: "due", header: t("deviceChecks.board.due"), cell: (row) => <CheckDue due={row.due} t={t} /> },
    { key: "dueOn", header: t("deviceChecks.board.dueOn"), cell: (row) => <LocalDay day={row.dueOn} /> },
    {
      key: "window",
      header: t("deviceChecks.board.window"),
      cell: (row) => (
        <>
          <LocalDay day={row.windowFrom} /> – <LocalDay day={row.windowUntil} />
        </>
      ),
    },
    {
      key: "state",
      header: t("deviceChecks.board.state"),
      cell: (row) => codeText(t, "deviceChecks.states", row.state),
    },
    ...(role === "teamLead" ? [officer] : []),
  ];
}
