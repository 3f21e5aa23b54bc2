import type { Metadata } from "next";
import { TransferFacts } from "@/components/supervision-orders/transfer-facts";
import { ProposeForm, WithdrawForm } from "@/components/supervision-orders/transfer-forms";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { orderTransfers } from "@/lib/supervision-orders/queries/transfers";
import { proposeTransferAction, withdrawTransferAction } from "@/lib/supervision-orders/transfer-actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.transfer.title") };
}

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export default async function TransferPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { t }] = await Promise.all([params, searchParams, texts()]);
  const data = await show(orderTransfers, { orderId: id });
  const open = data.transfers.find(({ state }) => state === "proposed");
  const earlier = data.transfers.filter((transfer) => transfer !== open);
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.transfer.title")}
        lead={t("supervisionOrders.transfer.lead")}
        back={{ href: paths.order(id), label: t("supervisionOrders.tabs.order") }}
      />
      <div className="grid max-w-4xl gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        {open ? (
          <Panel title={t("supervisionOrders.transfer.open")}>
            <div className="grid gap-4">
              <TransferFacts t={t} transfer={open} />
              <WithdrawForm t={t} transfer={open} action={withdrawTransferAction} formKey={formKey()} />
            </div>
          </Panel>
        ) : data.transferable ? (
          <Panel title={t("supervisionOrders.transfer.propose")}>
            <ProposeForm t={t} data={data} action={proposeTransferAction} formKey={formKey()} />
          </Panel>
        ) : (
          <Alert>{t("supervisionOrders.transfer.notNow")}</Alert>
        )}
        <Panel title={t("supervisionOrders.transfer.history")}>
          {earlier.length === 0 ? (
            <Paragraph look="subtle">{t("supervisionOrders.transfer.none")}</Paragraph>
          ) : (
            <div className="grid gap-6">
              {earlier.map((transfer) => (
                <TransferFacts key={transfer.id} t={t} transfer={transfer} />
              ))}
            </div>
          )}
        </Panel>
      </div>
    </>
  );
}
