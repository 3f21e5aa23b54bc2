import type { Metadata } from "next";
import { ListPages } from "@/components/supervision-orders/list-pages";
import { LogTable } from "@/components/supervision-orders/log-table";
import { FilterBar, FilterText } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { parseDutch, parseIso } from "@/lib/calendar/local-date";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { pageNumber } from "@/lib/supervision-orders/page-number";
import { orderLog } from "@/lib/supervision-orders/queries/order-log";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.tabs.access") };
}

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ page?: string; from?: string; until?: string }>;
};

const day = (typed: string | undefined) => (typed ? (parseDutch(typed) ?? parseIso(typed)) : undefined);

export default async function AccessPage({ params, searchParams }: Props) {
  const [{ id }, asked, { t }] = await Promise.all([params, searchParams, texts()]);
  const period = { fromOn: day(asked.from), untilOn: day(asked.until) };
  const log = await show(orderLog, { orderId: id, ...period, page: pageNumber(asked.page) });
  const here = paths.orderTab(id, "access");
  return (
    <>
      <PageHeader title={t("supervisionOrders.log.title")} lead={t("supervisionOrders.log.intro")} />
      <FilterBar
        label={t("supervisionOrders.log.filter")}
        action={here}
        submit={t("supervisionOrders.log.filter")}
        clear={
          asked.from || asked.until ? { href: here, label: t("supervisionOrders.log.clear") } : undefined
        }
      >
        <FilterText label={t("supervisionOrders.log.from")} name="from" value={asked.from} />
        <FilterText label={t("supervisionOrders.log.until")} name="until" value={asked.until} />
      </FilterBar>
      <Panel content="flush">
        <LogTable t={t} rows={log.rows} />
      </Panel>
      <ListPages
        t={t}
        list={log}
        href={(page) => paths.orderTab(id, "access", { page, from: period.fromOn, until: period.untilOn })}
      />
    </>
  );
}
