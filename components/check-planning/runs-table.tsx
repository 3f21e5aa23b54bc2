import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { type Column, DataTable } from "@/components/ui/table";
import type { PlanOverview } from "@/lib/check-planning/queries/plan-overview";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { RunStateBadge } from "./run-state";

type Run = PlanOverview["runs"][number];
type Props = { readonly t: Translate; readonly runs: readonly Run[] };

/** The last runs, used or not: who, when, how it ended, and the fingerprint that stood before. */
export function RunsTable({ t, runs }: Props) {
  const header = (key: "requested" | "kind" | "by" | "period" | "state" | "commitment") =>
    t(`checkPlanning.runs.${key}`);
  const columns: readonly Column<Run>[] = [
    {
      key: "requested",
      kind: "rowHeader",
      header: header("requested"),
      cell: (run) => (
        <TextLink href={paths.planRun(run.id)}>
          <Instant at={run.requestedAt} />
        </TextLink>
      ),
    },
    { key: "kind", header: header("kind"), cell: (run) => codeText(t, "checkPlanning.kinds", run.kind) },
    {
      key: "period",
      header: header("period"),
      cell: (run) => (
        <>
          <LocalDay day={run.from} /> – <LocalDay day={run.until} />
        </>
      ),
    },
    { key: "by", header: header("by"), cell: (run) => run.by ?? t("platform.unknownPerson") },
    { key: "state", header: header("state"), cell: (run) => <RunStateBadge t={t} state={run.state} /> },
    {
      key: "commitment",
      header: header("commitment"),
      cell: (run) => <code className="text-xs">{`${run.commitment.slice(0, 8)}…`}</code>,
    },
  ];
  return (
    <Panel title={t("checkPlanning.runs.title")} intro={t("checkPlanning.runs.intro")} content="flush">
      <DataTable
        caption={t("checkPlanning.runs.title")}
        columns={columns}
        rows={runs}
        rowKey={(run) => run.id}
        empty={
          <div className="p-4 sm:px-5">
            <Paragraph>{t("checkPlanning.runs.empty")}</Paragraph>
          </div>
        }
      />
    </Panel>
  );
}
