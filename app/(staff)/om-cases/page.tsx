import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tabs";
import { OmCaseTable } from "@/components/violation-advice/om-case-table";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { omCases } from "@/lib/violation-advice/queries/om-cases";

export const metadata: Metadata = { title: "Zaken" };

type Props = { readonly searchParams: Promise<{ page?: string; state?: string }> };

export default async function OmCasesPage({ searchParams }: Props) {
  const [{ page: pageText, state: asked }, { t }] = await Promise.all([searchParams, texts()]);
  const page = Number(pageText ?? 1);
  const state = asked === "all" ? "all" : "todo";
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
        <div>
          <TabLinks
            label={t("violationAdvice.om.filter")}
            current={state}
            tabs={[
              { key: "todo", label: t("violationAdvice.om.todo"), href: paths.omCases(), count: counts.open },
              { key: "all", label: t("violationAdvice.om.all"), href: paths.omCases({ state: "all" }) },
            ]}
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
            href={(to) => paths.omCases({ state: asked, page: to })}
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
