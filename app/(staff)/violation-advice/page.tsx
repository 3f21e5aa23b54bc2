import type { Metadata } from "next";
import { textOptions } from "@/components/signals/text-options";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { AdviceTable } from "@/components/violation-advice/advice-table";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { adviceList } from "@/lib/violation-advice/queries/advice-list";

export const metadata: Metadata = { title: "Adviezen" };

type Props = { readonly searchParams: Promise<{ page?: string; state?: string }> };

export default async function AdvicesPage({ searchParams }: Props) {
  const [{ page: pageText, state }, { t }] = await Promise.all([searchParams, texts()]);
  const page = Number(pageText ?? 1);
  const { rows, pages } = await show(adviceList, { page, state: state || undefined });
  return (
    <>
      <PageHeader title={t("violationAdvice.advice.list")} />
      <FilterBar
        label={t("violationAdvice.advice.list")}
        action={paths.advices()}
        submit={t("violationAdvice.advice.filter")}
      >
        <FilterSelect
          label={t("violationAdvice.advice.listState")}
          name="state"
          value={state}
          all={t("violationAdvice.advice.listAll")}
          options={textOptions(t, "violationAdvice.states")}
        />
      </FilterBar>
      <Panel content="flush">
        <AdviceTable
          rows={rows}
          empty={
            <EmptyState title={t("violationAdvice.advice.listEmpty")}>
              {t("violationAdvice.advice.listEmptyText")}
            </EmptyState>
          }
          t={t}
        />
      </Panel>
      <Pagination
        label={t("ui.pagination.label")}
        page={page}
        pages={pages}
        href={(to) => paths.advices({ state, page: to })}
        texts={{
          previous: t("ui.pagination.previous"),
          next: t("ui.pagination.next"),
          position: t("ui.pagination.position", { page, pages }),
        }}
      />
    </>
  );
}
