import type { Metadata } from "next";
import { screeningFields } from "@/components/debt-referrals/screening-fields";
import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { formatDutch } from "@/lib/calendar/local-date";
import { recordScreeningAction } from "@/lib/debt-referrals/actions";
import { orderDebts } from "@/lib/debt-referrals/queries/order-debts";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Schuldscreening" };

export default async function NewScreeningPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [{ id }, { today }, { t }] = await Promise.all([params, pageOccasion(), texts()]);
  await show(orderDebts, { orderId: id });
  return (
    <>
      <PageHeader
        title={t("debtReferrals.screening.title")}
        lead={t("debtReferrals.screening.lead")}
        back={{ href: paths.orderTab(id, "debts"), label: t("debtReferrals.decide.back") }}
      />
      <Panel>
        <ActionForm
          action={recordScreeningAction}
          fields={screeningFields(t, id)}
          values={{ screenedOn: formatDutch(today) }}
          submits={[{ label: t("debtReferrals.screening.save") }]}
          texts={formTexts(t)}
          formKey={formKey()}
        />
      </Panel>
    </>
  );
}
