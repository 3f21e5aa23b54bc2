import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { DataTable } from "@/components/ui/table";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { DetainedRow } from "@/lib/samen-starten/queries/detained-without-trajectory";

type Props = { readonly rows: readonly DetainedRow[]; readonly acts: "open" | "none"; readonly t: Translate };

/** Own clients in detention without a trajectory, each with the way to open one. */
export function DetainedTable({ rows, acts, t }: Props) {
  if (rows.length === 0) return null;
  return (
    <Panel
      title={t("samenStarten.detained.title")}
      intro={t("samenStarten.detained.intro")}
      tone="warning"
      content="flush"
    >
      <DataTable
        caption={t("samenStarten.detained.title")}
        rows={rows}
        rowKey={(row) => row.detentionId}
        empty={null}
        columns={[
          {
            key: "person",
            header: t("samenStarten.detained.person"),
            kind: "rowHeader",
            cell: (row) => (
              <TextLink href={paths.orderTab(row.orderId, "detention")}>{row.personName}</TextLink>
            ),
          },
          { key: "facility", header: t("samenStarten.list.facility"), cell: (row) => row.facility },
          {
            key: "since",
            header: t("samenStarten.detained.since"),
            cell: (row) => <LocalDay day={row.fromOn} />,
          },
          {
            key: "days",
            header: t("samenStarten.list.days"),
            align: "end",
            cell: (row) => t("samenStarten.list.daysInside", { days: row.daysInside }),
          },
          {
            key: "open",
            header: t("samenStarten.open.title"),
            cell: (row) =>
              acts === "open" ? (
                <TextLink href={paths.newTrajectory(row.orderId, row.detentionId)}>
                  {t("samenStarten.detained.open")}
                </TextLink>
              ) : null,
          },
        ]}
      />
    </Panel>
  );
}
