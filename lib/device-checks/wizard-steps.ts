import { type WizardStep, wizardSteps } from "./codes";

/** Steps one can stand in: the first two until the check begins, the others from then on. */
export function reachableSteps(state: string): readonly WizardStep[] {
  if (state === "in-progress") return ["devices", "findings", "conclusion"];
  return state === "assigned" ? ["authority", "explanation"] : ["authority"];
}

type Where = { readonly state: string; readonly step: string };

/** The step to show: the one asked for when it can be reached, else the one the check has come to. */
export function stepShown(check: Where, asked: string | undefined): WizardStep {
  const reachable = reachableSteps(check.state);
  const known = (name: string | undefined) =>
    wizardSteps.find((step) => step === name && reachable.includes(step));
  return known(asked) ?? known(check.step) ?? reachable[0] ?? "authority";
}
