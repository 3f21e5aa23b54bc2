import type { Metadata } from "next";
import { TransferFacts } from "@/components/supervision-orders/transfer-facts";
import { AnswerForms } from "@/components/supervision-orders/transfer-forms";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { proposedTransfer } from "@/lib/supervision-orders/queries/transfers";
import { acceptTransferAction, declineTransferAction } from "@/lib/supervision-orders/transfer-actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.transfer.proposal") };
}

/** For the receiving lead, outside the order itself: that opens only after accepting. */
export default async function TransferProposalPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [{ id }, { t }] = await Promise.all([params, texts()]);
  const transfer = await show(proposedTransfer, { id });
  return (
    <>
      <PageHeader
        title={transfer.subjectName}
        eyebrow={t("supervisionOrders.transfer.proposal")}
        lead={t("supervisionOrders.transfer.proposalLead")}
        back={{ href: paths.approvals(), label: t("supervisionOrders.transfer.back") }}
      />
      <div className="grid max-w-4xl gap-5">
        <Panel>
          <TransferFacts t={t} transfer={transfer} />
        </Panel>
        {transfer.mayAnswer ? (
          <AnswerForms
            t={t}
            transfer={transfer}
            accept={{ action: acceptTransferAction, formKey: formKey() }}
            decline={{ action: declineTransferAction, formKey: formKey() }}
          />
        ) : transfer.state === "proposed" ? null : (
          <Alert>{t("supervisionOrders.transfer.answered")}</Alert>
        )}
      </div>
    </>
  );
}
