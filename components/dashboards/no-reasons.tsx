import { EmptyState } from "@/components/ui/empty-state";
import { type Column, DataTable } from "@/components/ui/table";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { noDecisions } from "@/lib/samen-starten/queries/no-decisions";

type Refusals = Awaited<ReturnType<typeof noDecisions>>;
type Reason = Refusals["reasons"][number];

/** Why step 3 or 4 was left out: without these figures under-use stays out of sight. */
export function NoReasons({ t, refusals }: { readonly t: Translate; readonly refusals: Refusals }) {
  const columns: readonly Column<Reason>[] = [
    {
      key: "reason",
      header: t("dashboards.dji.reason"),
      kind: "rowHeader",
      cell: ({ reason }) => codeText(t, "samenStarten.noReasons", reason),
    },
    { key: "step", header: t("dashboards.dji.stepNumber"), align: "end", cell: ({ step }) => step },
    { key: "count", header: t("dashboards.dji.times"), align: "end", cell: ({ count }) => count },
  ];
  return (
    <DataTable
      caption={t("dashboards.dji.refusals")}
      columns={columns}
      rows={refusals.reasons}
      rowKey={({ step, reason }) => `${step}-${reason}`}
      empty={
        <EmptyState title={t("dashboards.dji.noRefusals")}>
          {t("dashboards.dji.done", { three: refusals.yes[3], four: refusals.yes[4] })}
        </EmptyState>
      }
    />
  );
}
