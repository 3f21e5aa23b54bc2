import type { Metadata } from "next";
import { RunDecision } from "@/components/check-planning/run-decision";
import { RunFacts } from "@/components/check-planning/run-facts";
import { RunLoad } from "@/components/check-planning/run-load";
import { RunParts } from "@/components/check-planning/run-parts";
import { RunProgress } from "@/components/check-planning/run-progress";
import { RunProof } from "@/components/check-planning/run-proof";
import { RunStateBadge } from "@/components/check-planning/run-state";
import { RunSummary } from "@/components/check-planning/run-summary";
import { Supposed } from "@/components/check-planning/supposed";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { type RunPage, runPage } from "@/lib/check-planning/queries/run-page";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("checkPlanning.run.title") };
}

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string; show?: string; page?: string }>;
};

export default async function PlanRunPage({ params, searchParams }: Props) {
  const [{ id }, asked, { t, locale }] = await Promise.all([params, searchParams, texts()]);
  const run = await show(runPage, { runId: id });
  const { result } = run;
  const message = doneText(t, asked.done);
  return (
    <>
      <PageHeader
        title={t(run.kind === "plan" ? "checkPlanning.run.title" : "checkPlanning.run.titleWhatIf")}
        back={{ href: paths.checkPlan(), label: t("checkPlanning.run.back") }}
        badges={<RunStateBadge t={t} state={run.state} />}
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Standing t={t} run={run} />
        <RunFacts t={t} run={run} />
        {run.kind === "what-if" ? <Supposed t={t} run={run} /> : null}
        {result ? (
          <>
            <RunSummary t={t} run={run} result={result} />
            <RunLoad t={t} locale={locale} kind={run.kind} weeks={result.weeks} />
            {run.state === "done" ? <RunDecision t={t} run={run} /> : null}
            <RunParts t={t} run={run} result={result} asked={asked} />
          </>
        ) : (
          <Panel title={t("checkPlanning.proof.title")} content="flush">
            <RunProof t={t} run={run} />
          </Panel>
        )}
      </div>
    </>
  );
}

/** How the run stands, when that is not a decision to take. */
function Standing({ t, run }: { readonly t: Translate; readonly run: RunPage }) {
  const again = (
    <ButtonLink href={`${paths.checkPlan()}#new-plan`}>{t("checkPlanning.run.again")}</ButtonLink>
  );
  switch (run.state) {
    case "queued":
    case "running":
      return <RunProgress t={t} run={run} here={paths.planRun(run.id)} />;
    case "failed":
      return (
        <Alert tone="negative" title={t("checkPlanning.now.failedTitle")} actions={again}>
          {t("checkPlanning.now.failed", { reference: run.failure || "–" })}
        </Alert>
      );
    case "cancelled":
    case "discarded":
      return <Alert actions={again}>{t(`checkPlanning.run.${run.state}Text`)}</Alert>;
    case "confirmed":
      return <Alert tone="positive">{t("checkPlanning.run.confirmedText")}</Alert>;
    default:
      return null;
  }
}
