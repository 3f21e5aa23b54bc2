import type { Metadata } from "next";
import { DrawRules } from "@/components/check-planning/draw-rules";
import { NotPlannedPanel } from "@/components/check-planning/not-planned-panel";
import { PlanFigures } from "@/components/check-planning/plan-figures";
import { PlanForm } from "@/components/check-planning/plan-form";
import { PlanLoad } from "@/components/check-planning/plan-load";
import { PlanNow } from "@/components/check-planning/plan-now";
import { RunsTable } from "@/components/check-planning/runs-table";
import { toDo } from "@/components/check-planning/to-do";
import { ListPages } from "@/components/exchange/list-pages";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { shortages } from "@/lib/check-planning/problem";
import { notPlanned, notPlannedSize } from "@/lib/check-planning/queries/not-planned";
import { type PlanOverview, planOverview } from "@/lib/check-planning/queries/plan-overview";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("checkPlanning.overview.title") };
}

type Props = { readonly searchParams: Promise<{ done?: string; show?: string; page?: string }> };

export default async function CheckPlanningPage({ searchParams }: Props) {
  const asked = await searchParams;
  const { t, locale } = await texts();
  const plan = await show(planOverview, {});
  const why = shortages.find((known) => known === asked.show);
  const list = why ? await show(notPlanned, { why, page: Number(asked.page ?? 1) }) : null;
  const message = doneText(t, asked.done);
  return (
    <>
      <PageHeader
        title={t("checkPlanning.overview.title")}
        lead={t("checkPlanning.overview.lead")}
        actions={
          <>
            <ButtonLink href={paths.planCapacity()}>{t("checkPlanning.overview.capacity")}</ButtonLink>
            <ButtonLink href={paths.planWhatIf()}>{t("checkPlanning.overview.whatIf")}</ButtonLink>
          </>
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <PlanNow t={t} plan={plan} />
        <PlanFigures t={t} plan={plan} />
        <PlanLoad t={t} locale={locale} plan={plan} />
        <NotPlannedPanel
          t={t}
          plan={plan}
          list={list}
          pages={
            list ? (
              <ListPages
                t={t}
                page={list.page}
                total={list.total}
                size={notPlannedSize}
                href={(page) => `${paths.checkPlan({ show: list.why, page })}#not-planned`}
              />
            ) : null
          }
        />
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <NewPlan t={t} plan={plan} />
          <DrawRules t={t} policy={plan.policy} />
        </div>
        <RunsTable t={t} runs={plan.runs} />
      </div>
    </>
  );
}

function NewPlan({ t, plan }: { readonly t: Translate; readonly plan: PlanOverview }) {
  const { kind } = toDo(plan);
  if (kind === "slots") return null;
  return (
    <Panel id="new-plan" title={t("checkPlanning.plan.title")} intro={t("checkPlanning.plan.intro")}>
      {kind === "busy" ? (
        <Paragraph>{t("checkPlanning.plan.waits")}</Paragraph>
      ) : (
        <PlanForm t={t} today={plan.today} />
      )}
    </Panel>
  );
}
