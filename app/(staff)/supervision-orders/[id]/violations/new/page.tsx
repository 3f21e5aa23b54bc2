import type { Metadata } from "next";
import { ActForm } from "@/components/signals/act-form";
import { reportFields } from "@/components/signals/signal-fields";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { reportSignalAction } from "@/lib/signals/actions";
import { newSignalForm } from "@/lib/signals/queries";

export const metadata: Metadata = { title: "Nieuw signaal" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function NewSignalPage({ params }: Props) {
  const [{ id }, { t }] = await Promise.all([params, texts()]);
  const { orderId, conditions } = await show(newSignalForm, { orderId: id });
  return (
    <>
      <PageHeader
        title={t("signals.new.title")}
        lead={t("signals.new.lead")}
        back={{ href: paths.orderTab(id, "violations"), label: t("signals.page.back") }}
      />
      <div className="max-w-3xl">
        <Panel>
          <ActForm
            action={reportSignalAction}
            about={{ orderId }}
            fields={reportFields(t, conditions)}
            submits={[{ label: t("signals.new.submit") }]}
            formKey={formKey()}
            t={t}
          />
        </Panel>
      </div>
    </>
  );
}
