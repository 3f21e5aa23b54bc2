import type { Metadata } from "next";
import { WhatIfForm } from "@/components/check-planning/what-if-form";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { type WhatIfFormData, whatIfForm } from "@/lib/check-planning/queries/what-if-form";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("checkPlanning.whatIf.title") };
}

export default async function WhatIfPage() {
  const { t } = await texts();
  const form = await show(whatIfForm, {});
  return (
    <>
      <PageHeader
        title={t("checkPlanning.whatIf.title")}
        lead={t("checkPlanning.whatIf.lead")}
        back={{ href: paths.checkPlan(), label: t("checkPlanning.run.back") }}
      />
      <Body t={t} form={form} />
    </>
  );
}

function Body({ t, form }: { readonly t: Translate; readonly form: WhatIfFormData }) {
  if (form.busyRun)
    return (
      <Alert
        title={t("checkPlanning.plan.waits")}
        actions={
          <ButtonLink href={paths.planRun(form.busyRun)}>{t("checkPlanning.now.answerLink")}</ButtonLink>
        }
      />
    );
  if (form.slots === 0)
    return (
      <Alert
        tone="warning"
        title={t("checkPlanning.whatIf.noSlots")}
        actions={
          <ButtonLink href={paths.planCapacity()} variant="primary">
            {t("checkPlanning.now.toSlots")}
          </ButtonLink>
        }
      />
    );
  return (
    <Panel>
      <WhatIfForm t={t} form={form} />
    </Panel>
  );
}
