import type { FieldOption } from "@/components/ui/form-field";
import { Panel } from "@/components/ui/panel";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { answerable } from "@/lib/device-checks/start-blockers";
import type { Translate } from "@/lib/i18n/translator";
import { BlockerList } from "./blocker-list";
import { type Act, CheckForm } from "./check-form";
import { ConditionPanel } from "./condition-panel";
import { authorityFields } from "./step-fields";

type Props = {
  readonly page: CheckPage;
  readonly act: Act;
  readonly colleagues: readonly FieldOption[];
  readonly t: Translate;
};

/** First step: what the judge allows, why this check is needed, and who goes along. */
export function StepAuthority({ page, act, colleagues, t }: Props) {
  const { check, blockers } = page;
  const final = blockers.filter((blocker) => !answerable.includes(blocker));
  const needs = {
    secondWorker: page.twoWorkers ? ("needed" as const) : ("free" as const),
    windowReason: page.today < check.windowFrom ? ("needed" as const) : ("free" as const),
  };
  const said = check.proportionality;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <ConditionPanel page={page} t={t} />
      <div className="grid gap-5">
        {final.length > 0 ? <BlockerList blockers={blockers} t={t} /> : null}
        {final.length > 0 ? null : (
          <Panel>
            <CheckForm
              act={act}
              hidden={{ checkId: check.id, version: check.version }}
              fields={authorityFields(t, needs, colleagues)}
              values={{
                goal: said?.goal,
                lessIntrusive: said?.lighterWay,
                whyThisScope: said?.whyThisScope,
                secondWorkerId: check.secondWorkerId,
                outsideWindowReason: check.outsideWindowReason,
                announced: check.state === "planned" ? undefined : check.announced ? "yes" : "no",
              }}
              submit={t("deviceChecks.forms.authority.submit")}
              t={t}
            />
          </Panel>
        )}
      </div>
    </div>
  );
}
