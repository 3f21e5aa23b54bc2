import type { ReactNode } from "react";
import { LocalDay } from "@/components/ui/local-day";
import { Paragraph } from "@/components/ui/paragraph";
import { type Column, DataTable } from "@/components/ui/table";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { CoverRow } from "@/lib/staff/queries";

type Props = {
  readonly t: Translate;
  readonly caption: string;
  readonly rows: readonly CoverRow[];
  readonly empty: string;
  /** What can be done with a row, such as ending it. */
  readonly act?: (row: CoverRow) => ReactNode;
};

/** Cover in a unit: who is away, who has the cases, from when to when and why. */
export function CoverTable({ t, caption, rows, empty, act }: Props) {
  const columns: readonly Column<CoverRow>[] = [
    { key: "absent", kind: "rowHeader", header: t("staff.cover.absent"), cell: (row) => row.absentName },
    { key: "covering", header: t("staff.cover.covering"), cell: (row) => row.coveringName },
    { key: "from", header: t("staff.cover.from"), cell: (row) => <LocalDay day={row.fromOn} /> },
    {
      key: "until",
      header: t("staff.cover.until"),
      cell: (row) => (
        <>
          <LocalDay day={row.untilOn} />
          {row.endedOn ? (
            <div className="text-ink-subtle">
              {t("staff.cover.ended", { date: formatDutch(row.endedOn) })}
            </div>
          ) : null}
        </>
      ),
    },
    { key: "reason", header: t("staff.cover.reason"), cell: (row) => row.reason },
    { key: "setBy", header: t("staff.cover.setBy"), cell: (row) => row.setBy ?? t("platform.unknownPerson") },
    ...(act ? [{ key: "act", header: t("staff.cover.act"), cell: act }] : []),
  ];
  const nothing = (
    <div className="p-4">
      <Paragraph look="subtle">{empty}</Paragraph>
    </div>
  );
  return (
    <DataTable caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} empty={nothing} />
  );
}
