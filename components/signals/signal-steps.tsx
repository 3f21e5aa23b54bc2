import { Steps } from "@/components/ui/steps";
import type { Translate } from "@/lib/i18n/translator";

const keys = ["reported", "investigate", "hear", "judge", "respond", "settled"] as const;

type Signal = { readonly state: string; readonly hearing: string | null };

/** The ladder from sign to settled response (hoor en wederhoor before judgement). */
export function SignalSteps({ signal, t }: { readonly signal: Signal; readonly t: Translate }) {
  const place = placeOf(signal);
  return (
    <Steps
      label={t("signals.page.steps")}
      texts={{ done: t("ui.steps.done"), current: t("ui.steps.current"), todo: t("ui.steps.todo") }}
      steps={keys.map((key, index) => ({
        key,
        label: t(`signals.page.step.${key}`),
        state: index < place ? "done" : index === place ? "current" : "todo",
      }))}
    />
  );
}

function placeOf({ state, hearing }: Signal): number {
  if (state === "signal") return 1;
  if (state === "under-investigation") return hearing ? 3 : 2;
  if (state === "response-chosen") return 5;
  return state === "settled" ? 6 : 4;
}
