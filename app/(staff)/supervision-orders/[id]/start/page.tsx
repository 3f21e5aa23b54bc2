import type { Metadata } from "next";
import { StartForm } from "@/components/supervision-orders/start-form";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { startSupervisionAction } from "@/lib/supervision-orders/actions";
import { type OrderStart, orderStart } from "@/lib/supervision-orders/queries/order-start";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.start.title") };
}

export default async function StartPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [{ id }, { t }] = await Promise.all([params, texts()]);
  const data = await show(orderStart, { orderId: id });
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.start.title")}
        back={{ href: paths.order(id), label: t("supervisionOrders.tabs.order") }}
        lead={t("supervisionOrders.start.intro")}
      />
      <div className="grid max-w-3xl gap-5">
        <Panel>
          <DescriptionList
            items={[
              { term: t("supervisionOrders.start.legalTerm"), detail: <LocalDay day={data.startDueOn} /> },
              {
                term: t("supervisionOrders.order.firstContactBy"),
                detail: <LocalDay day={data.firstContactDueOn} />,
              },
              { term: t("supervisionOrders.start.interview"), detail: <LocalDay day={data.interviewOn} /> },
            ]}
          />
        </Panel>
        <NextStep t={t} data={data} />
      </div>
    </>
  );
}

function NextStep({ t, data }: { readonly t: Translate; readonly data: OrderStart }) {
  if (data.state !== "assigned") return <Alert>{t("supervisionOrders.start.wrongState")}</Alert>;
  if (!data.interviewOn) {
    return (
      <Alert
        tone="warning"
        actions={
          <ButtonLink href={paths.newContact(data.orderId)} variant="primary">
            {t("supervisionOrders.start.logInterview")}
          </ButtonLink>
        }
      >
        {t("supervisionOrders.start.noInterview")}
      </Alert>
    );
  }
  return (
    <>
      {data.lateToday ? <Alert tone="warning">{t("supervisionOrders.start.late")}</Alert> : null}
      <Panel>
        <StartForm t={t} data={data} action={startSupervisionAction} formKey={formKey()} />
      </Panel>
    </>
  );
}
