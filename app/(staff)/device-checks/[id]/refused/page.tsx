import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckForm } from "@/components/device-checks/check-form";
import { CheckFrame } from "@/components/device-checks/check-frame";
import { refusedFields } from "@/components/device-checks/ending-fields";
import { Panel } from "@/components/ui/panel";
import { StopBar } from "@/components/ui/stop-bar";
import { refuseCheckAction } from "@/lib/device-checks/actions";
import { checkPage } from "@/lib/device-checks/queries/check-page";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Controle geweigerd" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function RefusedPage({ params }: Props) {
  const [{ id }, { t }] = await Promise.all([params, texts()]);
  const page = await show(checkPage, { checkId: id });
  if (page.check.outcome !== null || page.role !== "officer") redirect(paths.deviceCheck(id));
  return (
    <CheckFrame page={page} t={t}>
      <Panel title={t("deviceChecks.forms.refused.title")} intro={t("deviceChecks.forms.refused.lead")}>
        <CheckForm
          act={{ action: refuseCheckAction, formKey: formKey() }}
          hidden={{ checkId: id, version: page.check.version }}
          fields={refusedFields(t)}
          submit={t("deviceChecks.forms.refused.submit")}
          t={t}
        />
      </Panel>
      <StopBar
        href={paths.deviceCheckStop(id)}
        label={t("deviceChecks.wizard.stop")}
        hint={t("deviceChecks.wizard.stopHint")}
      />
    </CheckFrame>
  );
}
