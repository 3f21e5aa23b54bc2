import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import type { Translate } from "@/lib/i18n/translator";
import { BlockerList } from "./blocker-list";
import { type Act, CheckForm } from "./check-form";
import { explanationFields } from "./step-fields";

/** Second step: what the officer tells the client, and who is at the table. Sending it begins the check. */
export function StepExplanation({
  page,
  act,
  t,
}: {
  readonly page: CheckPage;
  readonly act: Act;
  readonly t: Translate;
}) {
  const { check, blockers } = page;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Panel title={t("deviceChecks.wizard.explanationText")}>
        <Quote>{t("deviceChecks.wizard.explanationScript")}</Quote>
      </Panel>
      <div className="grid gap-5">
        <BlockerList blockers={blockers} t={t} />
        <Panel>
          <CheckForm
            act={act}
            hidden={{ checkId: check.id, version: check.version }}
            fields={explanationFields(t)}
            submit={t("deviceChecks.forms.explanation.submit")}
            t={t}
          />
        </Panel>
      </div>
    </div>
  );
}
