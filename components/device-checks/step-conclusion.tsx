import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import type { Translate } from "@/lib/i18n/translator";
import { type Act, CheckForm } from "./check-form";
import { FindingSummary } from "./finding-summary";
import { conclusionFields } from "./step-fields";

/** Last step: what it comes to, and what the client says. */
export function StepConclusion({
  page,
  act,
  t,
}: {
  readonly page: CheckPage;
  readonly act: Act;
  readonly t: Translate;
}) {
  const { check, findings } = page;
  const missing = findings.filter(({ complete }) => !complete).length;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Panel title={t("deviceChecks.steps.conclusion")} intro={t("deviceChecks.wizard.concludeLead")}>
        {missing > 0 || findings.length === 0 ? (
          <Paragraph>{t("deviceChecks.refusals.findings-missing")}</Paragraph>
        ) : (
          <CheckForm
            act={act}
            hidden={{ checkId: check.id, version: check.version }}
            fields={conclusionFields(t)}
            submit={t("deviceChecks.forms.conclusion.submit")}
            t={t}
          />
        )}
      </Panel>
      {findings.map((finding) => (
        <Panel key={finding.deviceId} title={finding.label}>
          <FindingSummary finding={finding} t={t} />
        </Panel>
      ))}
    </div>
  );
}
