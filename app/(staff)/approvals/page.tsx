import type { Metadata } from "next";
import { TransferLists } from "@/components/supervision-orders/transfer-lists";
import { StatusMessage } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { WaitingTable } from "@/components/violation-advice/waiting-table";
import { doneText } from "@/lib/i18n/done-text";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { transfersOfUnit } from "@/lib/supervision-orders/queries/transfers";
import { waitingForMe } from "@/lib/violation-advice/queries/approvals";

export const metadata: Metadata = { title: "Ter akkoord" };

type Props = { readonly searchParams: Promise<{ done?: string }> };

export default async function ApprovalsPage({ searchParams }: Props) {
  const [{ done }, { actor }, { t }] = await Promise.all([searchParams, pageOccasion(), texts()]);
  const { approvals, challenges, unsent } = await show(waitingForMe, {});
  const message = doneText(t, done);
  const lead = actor.role === "teamLead";
  const lists = [
    { title: t("violationAdvice.approvals.title"), rows: approvals },
    { title: t("violationAdvice.approvals.challenges"), rows: challenges },
    { title: t("violationAdvice.approvals.notices"), rows: unsent },
  ].filter((list) => list.rows.length > 0);
  const transfers = lead ? await show(transfersOfUnit, {}) : null;
  const nothing = lists.length === 0 && !Object.values(transfers ?? {}).some((rows) => rows.length > 0);
  return (
    <>
      <PageHeader
        title={t(lead ? "violationAdvice.approvals.title" : "violationAdvice.approvals.challengesTitle")}
        lead={t("violationAdvice.approvals.lead")}
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        {nothing ? (
          <Panel>
            <EmptyState title={t("violationAdvice.approvals.empty")}>
              {t("violationAdvice.approvals.emptyText")}
            </EmptyState>
          </Panel>
        ) : null}
        {transfers ? <TransferLists t={t} transfers={transfers} /> : null}
        {lists.map(({ title, rows }) => (
          <Panel key={title} title={`${title} (${rows.length})`} content="flush">
            <WaitingTable caption={title} rows={rows} t={t} />
          </Panel>
        ))}
      </div>
    </>
  );
}
