import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tabs";
import { OmCaseSearch, type OmSearchTexts } from "@/components/violation-advice/om-case-search";
import { OmCaseTable, omCaseWords } from "@/components/violation-advice/om-case-table";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { searchCasesAction } from "@/lib/violation-advice/om-search-actions";
import { omCases } from "@/lib/violation-advice/queries/om-cases";

export const metadata: Metadata = { title: "Zaken" };

const lists = ["todo", "question-asked", "at-court", "decided", "all"] as const;

type Props = { readonly searchParams: Promise<{ page?: string; state?: string }> };

export default async function OmCasesPage({ searchParams }: Props) {
  const [{ page: pageText, state: asked }, { t }] = await Promise.all([searchParams, texts()]);
  const page = Number(pageText ?? 1);
  // the figures of the dashboard lead here by the state of their cases
  const state = lists.find((list) => list === (asked === "open" ? "todo" : asked)) ?? "todo";
  const { rows, pages, counts } = await show(omCases, { page, state });
  return (
    <>
      <PageHeader title={t("violationAdvice.om.title")} lead={t("violationAdvice.om.lead")} />
      <div className="grid grid-cols-1 gap-5">
        <KeyFigures>
          <KeyFigure
            label={t("violationAdvice.om.open")}
            value={counts.open}
            tone={counts.open ? "warning" : "neutral"}
          />
          <KeyFigure
            label={t("violationAdvice.om.urgentOpen")}
            value={counts.urgent}
            tone={counts.urgent ? "negative" : "neutral"}
          />
          <KeyFigure label={t("violationAdvice.om.question")} value={counts.question} />
          <KeyFigure label={t("violationAdvice.om.court")} value={counts.court} />
        </KeyFigures>
        <OmCaseSearch action={searchCasesAction} texts={searchTexts(t)} />
        <div>
          <TabLinks
            label={t("violationAdvice.om.filter")}
            current={state}
            tabs={lists.map((list) => ({
              key: list,
              label: t(`violationAdvice.om.lists.${list}`),
              href: paths.omCases({ state: list === "todo" ? undefined : list }),
              count: list === "todo" ? counts.open : undefined,
            }))}
          />
          <Panel content="flush">
            <OmCaseTable
              rows={rows}
              empty={
                <EmptyState title={t("violationAdvice.om.empty")}>
                  {t("violationAdvice.om.emptyText")}
                </EmptyState>
              }
              t={t}
            />
          </Panel>
          <Pagination
            label={t("ui.pagination.label")}
            page={page}
            pages={pages}
            href={(to) => paths.omCases({ state: state === "todo" ? undefined : state, page: to })}
            texts={{
              previous: t("ui.pagination.previous"),
              next: t("ui.pagination.next"),
              position: t("ui.pagination.position", { page, pages }),
            }}
          />
        </div>
      </div>
    </>
  );
}

const searchTexts = (t: Translate): OmSearchTexts => ({
  query: t("violationAdvice.om.search.query"),
  hint: t("violationAdvice.om.search.hint"),
  submit: t("violationAdvice.om.search.submit"),
  nothing: t("violationAdvice.om.search.nothing"),
  none: t("violationAdvice.om.search.none"),
  one: t("violationAdvice.om.search.one"),
  many: t("violationAdvice.om.search.many"),
  previous: t("ui.pagination.previous"),
  next: t("ui.pagination.next"),
  position: t("search.position"),
  rows: omCaseWords(t),
});
