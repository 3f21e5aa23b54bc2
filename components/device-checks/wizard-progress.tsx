import { type Step, Steps } from "@/components/ui/steps";
import { type WizardStep, wizardSteps } from "@/lib/device-checks/codes";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** Where the officer is in the check: one line on a phone, all five steps at a desk. */
export function WizardProgress({
  checkId,
  current,
  reachable,
  t,
}: {
  readonly checkId: string;
  readonly current: WizardStep;
  /** Steps one can go to now. */
  readonly reachable: readonly WizardStep[];
  readonly t: Translate;
}) {
  const at = wizardSteps.indexOf(current);
  const steps = wizardSteps.map(
    (key, index): Step => ({
      key,
      label: t(`deviceChecks.steps.${key}`),
      state: index < at ? "done" : index === at ? "current" : "todo",
      href:
        key !== current && reachable.includes(key) ? paths.deviceCheck(checkId, { step: key }) : undefined,
    }),
  );
  const position = t("deviceChecks.steps.position", { step: at + 1, steps: wizardSteps.length });
  return (
    <>
      <div className="grid gap-2 md:hidden">
        <p className="font-semibold">
          {position}: {t(`deviceChecks.steps.${current}`)}
        </p>
        <div aria-hidden="true" className="grid grid-cols-5 gap-1">
          {wizardSteps.map((key, index) => (
            <span key={key} className={`h-2 rounded-full ${index <= at ? "bg-action-fill" : "bg-line"}`} />
          ))}
        </div>
      </div>
      <div className="max-md:hidden">
        <Steps
          label={t("deviceChecks.steps.label")}
          steps={steps}
          texts={{ done: t("ui.steps.done"), current: t("ui.steps.current"), todo: t("ui.steps.todo") }}
        />
      </div>
    </>
  );
}
