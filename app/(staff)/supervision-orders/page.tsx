import type { Metadata } from "next";
import { ListPages } from "@/components/supervision-orders/list-pages";
import { OrderTable } from "@/components/supervision-orders/order-table";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { pageNumber } from "@/lib/supervision-orders/page-number";
import { orderList, orderSorts } from "@/lib/supervision-orders/queries/order-list";
import { type OrderState, orderStates } from "@/lib/supervision-orders/states";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.list.title") };
}

type Asked = { state?: string; page?: string; sort?: string; due?: string; officer?: string; done?: string };

export default async function OrdersPage({ searchParams }: { readonly searchParams: Promise<Asked> }) {
  const [asked, { t }, { actor, today }] = await Promise.all([searchParams, texts(), pageOccasion()]);
  const state =
    asked.state && Object.hasOwn(orderStates, asked.state) ? (asked.state as OrderState) : undefined;
  const sort = orderSorts.find((each) => each === asked.sort) ?? "received";
  const due = asked.due === "overdue" ? ("overdue" as const) : undefined;
  const officer = asked.officer || undefined;
  const list = await show(orderList, { state, sort, due, officer, page: pageNumber(asked.page) });
  const message = doneText(t, asked.done);
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.list.title")}
        lead={t("supervisionOrders.list.lead", { count: list.total })}
      />
      {message ? <StatusMessage>{message}</StatusMessage> : null}
      <FilterBar
        label={t("supervisionOrders.list.filterLabel")}
        action={paths.orders()}
        submit={t("supervisionOrders.list.filter")}
        clear={
          state || due || officer
            ? { href: paths.orders(), label: t("supervisionOrders.list.clear") }
            : undefined
        }
      >
        <FilterSelect
          label={t("supervisionOrders.list.state")}
          name="state"
          value={state}
          all={t("supervisionOrders.list.all")}
          options={list.counts
            .filter(({ count, state: each }) => count > 0 || each === state)
            .map(({ state: each, count }) => ({
              value: each,
              label: t("supervisionOrders.list.option", {
                state: t(`supervisionOrders.states.${each}`),
                count,
              }),
            }))}
        />
      </FilterBar>
      <div className="grid gap-5">
        {due ? <Alert>{t("supervisionOrders.list.overdueOnly")}</Alert> : null}
        <Panel content="flush">
          <OrderTable
            t={t}
            rows={list.rows}
            today={today}
            sort={sort}
            sortHref={(by) => paths.orders({ state, due, officer, sort: by })}
            assign={actor.role === "teamLead" ? "shown" : "hidden"}
          />
        </Panel>
        <ListPages t={t} list={list} href={(page) => paths.orders({ state, due, officer, sort, page })} />
      </div>
    </>
  );
}
