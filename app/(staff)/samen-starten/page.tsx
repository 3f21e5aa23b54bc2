import type { Metadata } from "next";
import { DetainedTable } from "@/components/samen-starten/detained-table";
import { TrajectoryTable } from "@/components/samen-starten/trajectory-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tabs";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { detainedWithoutTrajectory } from "@/lib/samen-starten/queries/detained-without-trajectory";
import { type ListFilter, listFilters, trajectoryList } from "@/lib/samen-starten/queries/trajectory-list";

export const metadata: Metadata = { title: "Samen Starten" };

type Props = { readonly searchParams: Promise<{ page?: string; state?: string }> };

export default async function TrajectoriesPage({ searchParams }: Props) {
  const [wish, { actor, today }, { t }] = await Promise.all([searchParams, pageOccasion(), texts()]);
  const filter: ListFilter = listFilters.find((known) => known === wish.state) ?? "all";
  const page = Math.max(1, Number.parseInt(wish.page ?? "1", 10) || 1);
  const { rows, pages, party } = await show(trajectoryList, { page, filter });
  const detained = party === "probation" ? await show(detainedWithoutTrajectory, {}) : [];
  const address = (state: ListFilter, to?: number) =>
    paths.trajectories({ state: state === "all" ? undefined : state, page: to });
  return (
    <>
      <PageHeader
        title={t("samenStarten.list.title")}
        lead={t(party === "dji" ? "samenStarten.list.leadDji" : "samenStarten.list.leadProbation")}
      />
      <TabLinks
        label={t("samenStarten.list.filter")}
        current={filter}
        tabs={listFilters.map((key) => ({ key, label: t(`samenStarten.list.${key}`), href: address(key) }))}
      />
      <div className="grid gap-5">
        <Panel content="flush">
          <TrajectoryTable rows={rows} party={party} today={today} t={t} />
        </Panel>
        <Pagination
          label={t("ui.pagination.label")}
          page={page}
          pages={pages}
          href={(to) => address(filter, to)}
          texts={{
            previous: t("ui.pagination.previous"),
            next: t("ui.pagination.next"),
            position: t("ui.pagination.position", { page, pages }),
          }}
        />
        <DetainedTable rows={detained} acts={actor.role === "officer" ? "open" : "none"} t={t} />
      </div>
    </>
  );
}
