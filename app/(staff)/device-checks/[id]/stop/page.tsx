import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CheckForm } from "@/components/device-checks/check-form";
import { CheckFrame } from "@/components/device-checks/check-frame";
import { stopFields } from "@/components/device-checks/ending-fields";
import { StopGuidance } from "@/components/device-checks/stop-guidance";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { timeInAmsterdam } from "@/lib/calendar/amsterdam";
import { stopCheckAction } from "@/lib/device-checks/actions";
import { checkPage } from "@/lib/device-checks/queries/check-page";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Controle stoppen" };

type Props = { readonly params: Promise<{ id: string }> };

export default async function StopPage({ params }: Props) {
  const [{ id }, { t }] = await Promise.all([params, texts()]);
  const page = await show(checkPage, { checkId: id });
  if (page.check.outcome !== null || page.role !== "officer") redirect(paths.deviceCheck(id));
  const [only] = page.findings;
  return (
    <CheckFrame page={page} t={t}>
      <StopGuidance t={t} />
      <Panel title={t("deviceChecks.stop.title")}>
        <CheckForm
          act={{ action: stopCheckAction, formKey: formKey() }}
          hidden={{ checkId: id }}
          fields={stopFields(t)}
          values={{
            stoppedTime: timeInAmsterdam(page.at),
            deviceLabel: page.findings.length === 1 ? only?.label : undefined,
          }}
          submit={t("deviceChecks.forms.stop.submit")}
          variant="danger"
          t={t}
        />
      </Panel>
      <TextLink href={paths.deviceCheck(id)}>{t("deviceChecks.stop.back")}</TextLink>
    </CheckFrame>
  );
}
