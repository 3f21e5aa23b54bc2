import type { Metadata } from "next";
import { DetentionTable } from "@/components/supervision-orders/detention-table";
import { PeriodPanel } from "@/components/supervision-orders/period-panel";
import { ActionForm } from "@/components/ui/action-form";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { formTexts } from "@/components/ui/form-texts";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { endDetentionAction } from "@/lib/supervision-orders/actions";
import { orderDetentions } from "@/lib/supervision-orders/queries/order-detentions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.detention.title") };
}

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string; act?: string }>;
};

export default async function DetentionPage({ params, searchParams }: Props) {
  const [{ id }, { done, act }, { t }] = await Promise.all([params, searchParams, texts()]);
  const data = await show(orderDetentions, { orderId: id });
  const message = doneText(t, done);
  const ending = data.rows.find((row) => row.id === act && row.untilOn === null);
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.detention.title")}
        actions={
          <ButtonLink href={paths.newDetention(id)} variant="primary">
            {t("supervisionOrders.detention.new")}
          </ButtonLink>
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel content="flush">
          <DetentionTable t={t} orderId={id} rows={data.rows} />
        </Panel>
        {ending ? <EndPanel t={t} orderId={id} detentionId={ending.id} /> : null}
        <PeriodPanel
          t={t}
          title={t("supervisionOrders.detention.effect")}
          orderId={id}
          period={data.period}
        />
      </div>
    </>
  );
}

function EndPanel(props: { readonly t: Translate; readonly orderId: string; readonly detentionId: string }) {
  const { t } = props;
  return (
    <Panel id="end" title={t("supervisionOrders.detention.endTitle")}>
      <ActionForm
        action={endDetentionAction}
        formKey={formKey()}
        texts={formTexts(t)}
        submits={[{ label: t("supervisionOrders.detention.endSubmit") }]}
        fields={[
          { kind: "hidden", name: "orderId", value: props.orderId },
          { kind: "hidden", name: "detentionId", value: props.detentionId },
          { kind: "date", name: "untilOn", label: t("supervisionOrders.fields.untilOn"), required: true },
        ]}
      />
    </Panel>
  );
}
