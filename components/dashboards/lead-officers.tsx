import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { type Column, DataTable } from "@/components/ui/table";
import type { LeadOverview } from "@/lib/dashboards/queries/lead-overview";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Officer = LeadOverview["officers"][number];

/** With whom it is late, and who stands in: numbers lead to exactly the rows behind them. */
export function LeadOfficers({
  t,
  officers,
}: {
  readonly t: Translate;
  readonly officers: readonly Officer[];
}) {
  const columns: readonly Column<Officer>[] = [
    {
      key: "name",
      header: t("dashboards.lead.officer"),
      kind: "rowHeader",
      cell: ({ name, covered_by }) => (
        <>
          {name}
          {covered_by ? (
            <span className="block text-sm font-normal text-ink-subtle">
              {t("dashboards.lead.coveredBy", { name: covered_by })}
            </span>
          ) : null}
        </>
      ),
    },
    {
      key: "overdue",
      header: t("dashboards.lead.overdueShort"),
      align: "end",
      cell: ({ id, name, overdue }) =>
        opened(overdue, paths.deviceChecks({ state: "overdue", officer: id }), name),
    },
    {
      key: "starts",
      header: t("dashboards.lead.startsShort"),
      align: "end",
      cell: ({ id, name, late_starts }) =>
        opened(late_starts, paths.orders({ due: "overdue", officer: id }), name),
    },
    {
      key: "caseload",
      header: t("dashboards.lead.caseload"),
      align: "end",
      cell: ({ id, name, caseload }) => opened(caseload, paths.orders({ officer: id }), name),
    },
  ];
  return (
    <DataTable
      caption={t("dashboards.lead.officers")}
      columns={columns}
      rows={officers}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t("dashboards.lead.empty")} />}
    />
  );
}

/** A number that leads to exactly the rows it counts. */
const opened = (count: number, href: string, name: string) =>
  count === 0 ? (
    0
  ) : (
    <TextLink href={href}>
      {count}
      <span className="sr-only"> – {name}</span>
    </TextLink>
  );
