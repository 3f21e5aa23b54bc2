import type { Metadata } from "next";
import { yesNoOptions } from "@/components/supervision-orders/form-parts";
import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { registerDetentionAction } from "@/lib/supervision-orders/actions";
import { facilities } from "@/lib/supervision-orders/queries/order-detentions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.detention.newTitle") };
}

export default async function NewDetentionPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [{ id }, { t }] = await Promise.all([params, texts()]);
  const prisons = await show(facilities, {});
  const back = { href: paths.orderTab(id, "detention"), label: t("supervisionOrders.detention.back") };
  return (
    <>
      <PageHeader title={t("supervisionOrders.detention.newTitle")} back={back} />
      <div className="max-w-3xl">
        <Panel>
          <ActionForm
            action={registerDetentionAction}
            formKey={formKey()}
            texts={formTexts(t)}
            submits={[{ label: t("supervisionOrders.detention.submit") }]}
            values={{ suspends: "yes" }}
            fields={[
              { kind: "hidden", name: "orderId", value: id },
              {
                kind: "select",
                name: "facilityId",
                label: t("supervisionOrders.fields.facility"),
                hint: t("supervisionOrders.fields.facilityUnknown"),
                options: prisons.map(({ id: value, name }) => ({ value, label: name })),
              },
              { kind: "date", name: "fromOn", label: t("supervisionOrders.fields.fromOn"), required: true },
              {
                kind: "date",
                name: "untilOn",
                label: t("supervisionOrders.fields.untilOn"),
                hint: t("supervisionOrders.fields.untilHint"),
              },
              {
                kind: "radios",
                name: "suspends",
                label: t("supervisionOrders.fields.suspends"),
                hint: t("supervisionOrders.fields.suspendsHint"),
                required: true,
                options: yesNoOptions(t),
              },
            ]}
          />
        </Panel>
      </div>
    </>
  );
}
