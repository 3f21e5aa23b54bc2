import { DayWithDue } from "@/components/terms/due-chip";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { type Column, DataTable } from "@/components/ui/table";
import type { LocalDate } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { TrajectoryRow } from "@/lib/samen-starten/queries/trajectory-list";
import { termDue } from "@/lib/terms/due";

type Props = {
  readonly rows: readonly TrajectoryRow[];
  readonly party: "dji" | "probation";
  readonly today: LocalDate;
  readonly t: Translate;
};

/** Trajectories under way; DJI reads who the officer is, probation where the person stays. */
export function TrajectoryTable({ rows, party, today, t }: Props) {
  const where: Column<TrajectoryRow> =
    party === "dji"
      ? { key: "officer", header: t("samenStarten.list.officer"), cell: (row) => row.officer }
      : { key: "facility", header: t("samenStarten.list.facility"), cell: (row) => row.facility };
  return (
    <DataTable
      caption={t("samenStarten.list.title")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t("samenStarten.list.empty")}>{t("samenStarten.list.emptyText")}</EmptyState>}
      columns={[
        {
          key: "person",
          header: t("samenStarten.list.person"),
          kind: "rowHeader",
          cell: (row) => <TextLink href={paths.trajectory(row.id)}>{row.shownName}</TextLink>,
        },
        {
          key: "days",
          header: t("samenStarten.list.days"),
          align: "end",
          cell: (row) => t("samenStarten.list.daysInside", { days: row.daysInside }),
        },
        {
          key: "state",
          header: t("samenStarten.list.state"),
          cell: (row) => codeText(t, "samenStarten.states", row.state),
        },
        {
          key: "due",
          header: t("samenStarten.list.due"),
          cell: (row) =>
            row.dueOn ? (
              <DayWithDue day={row.dueOn} due={termDue(row.dueOn, null, today)} t={t} />
            ) : (
              <LocalDay day={null} />
            ),
        },
        { key: "lead", header: t("samenStarten.list.lead"), cell: (row) => <Lead row={row} t={t} /> },
        where,
      ]}
    />
  );
}

function Lead({ row, t }: { readonly row: TrajectoryRow; readonly t: Translate }) {
  const party = codeText(t, "samenStarten.parties", row.lead);
  if (!row.offeredTo) return party;
  const to = codeText(t, "samenStarten.parties", row.offeredTo);
  return (
    <>
      {party} <span className="text-ink-subtle">({t("samenStarten.list.offered", { party: to })})</span>
    </>
  );
}
