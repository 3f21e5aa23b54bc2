import { BlockerList } from "@/components/device-checks/blocker-list";
import { ConditionPanel } from "@/components/device-checks/condition-panel";
import { OtherWays } from "@/components/device-checks/other-ways";
import { StepAuthority } from "@/components/device-checks/step-authority";
import { StepConclusion } from "@/components/device-checks/step-conclusion";
import { StepDevices } from "@/components/device-checks/step-devices";
import { StepExplanation } from "@/components/device-checks/step-explanation";
import { StepFindings } from "@/components/device-checks/step-findings";
import { WizardProgress } from "@/components/device-checks/wizard-progress";
import { Alert } from "@/components/ui/alert";
import type { FieldOption } from "@/components/ui/form-field";
import { StopBar } from "@/components/ui/stop-bar";
import {
  addDeviceInCheckAction,
  chooseDevicesAction,
  concludeCheckAction,
  prepareCheckAction,
  recordFindingAction,
  startCheckAction,
} from "@/lib/device-checks/actions";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { withoutAuthority } from "@/lib/device-checks/start-blockers";
import { reachableSteps, stepShown } from "@/lib/device-checks/wizard-steps";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";

type Props = {
  readonly page: CheckPage;
  readonly step: string | undefined;
  readonly colleagues: readonly FieldOption[];
  readonly t: Translate;
};

/** The steps of a check that is not over; the stop button stands under each of them. */
export function Wizard(props: Props) {
  const { page, t } = props;
  const { check } = page;
  if (page.role !== "officer") {
    return (
      <>
        <Alert>
          {t("deviceChecks.wizard.readOnly", { name: page.names.startedBy ?? t("platform.unknownPerson") })}
        </Alert>
        <BlockerList blockers={page.blockers} t={t} />
        <ConditionPanel page={page} t={t} />
      </>
    );
  }
  const current = stepShown(check, props.step);
  const blocked = page.blockers.some((blocker) => withoutAuthority.includes(blocker));
  return (
    <>
      <WizardProgress checkId={check.id} current={current} reachable={reachableSteps(check.state)} t={t} />
      <Step {...props} step={current} />
      <OtherWays checkId={check.id} authority={blocked ? "missing" : "given"} t={t} />
      <StopBar
        href={paths.deviceCheckStop(check.id)}
        label={t("deviceChecks.wizard.stop")}
        hint={t("deviceChecks.wizard.stopHint")}
      />
    </>
  );
}

function Step({ page, step, colleagues, t }: Props) {
  const act = <A,>(action: A) => ({ action, formKey: formKey() });
  switch (step) {
    case "explanation":
      return <StepExplanation page={page} act={act(startCheckAction)} t={t} />;
    case "devices":
      return (
        <StepDevices
          page={page}
          acts={{ choose: act(chooseDevicesAction), add: act(addDeviceInCheckAction) }}
          t={t}
        />
      );
    case "findings":
      return <StepFindings page={page} act={() => act(recordFindingAction)} t={t} />;
    case "conclusion":
      return <StepConclusion page={page} act={act(concludeCheckAction)} t={t} />;
    default:
      return <StepAuthority page={page} act={act(prepareCheckAction)} colleagues={colleagues} t={t} />;
  }
}
