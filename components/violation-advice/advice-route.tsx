import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import { Steps } from "@/components/ui/steps";
import type { Translate } from "@/lib/i18n/translator";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";

type Props = { readonly steps: AdviceDetail["steps"]; readonly t: Translate };

/** Draft, challenge, approval, CJIB, OM, decision: where the advice is and when it passed. */
export function AdviceRoute({ steps, t }: Props) {
  return (
    <Steps
      label={t("violationAdvice.steps.label")}
      texts={{ done: t("ui.steps.done"), current: t("ui.steps.current"), todo: t("ui.steps.todo") }}
      steps={steps.map(({ key, state, at }) => ({
        key,
        label: t(`violationAdvice.steps.${key}`),
        state,
        detail: detail(key, at),
      }))}
    />
  );
}

/** The OM decides on a day; everything before has an hour. */
function detail(key: string, at: Date | null) {
  if (!at) return undefined;
  if (key === "decision" || key === "om") return <LocalDay day={at.toISOString().slice(0, 10)} />;
  return <Instant at={at} />;
}
