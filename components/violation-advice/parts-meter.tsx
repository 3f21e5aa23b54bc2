import { CircleCheck, CircleDashed } from "lucide-react";
import { PlainLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";

type Props = { readonly advice: AdviceDetail; readonly current: string; readonly t: Translate };

/** The parts of a draft as a list of links, each complete or with what it still needs. */
export function PartsMeter({ advice, current, t }: Props) {
  const { status } = advice;
  const done = status.filter((each) => each.missing.length === 0).length;
  return (
    <Panel
      title={t("violationAdvice.advice.meter")}
      intro={t("violationAdvice.advice.meterText", { done, total: status.length })}
      content="flush"
    >
      <progress
        className="sr-only"
        value={done}
        max={status.length}
        aria-label={t("violationAdvice.advice.meter")}
      />
      <nav aria-label={t("violationAdvice.advice.partsNav")}>
        <ol className="divide-y divide-line">
          {status.map(({ part, missing }) => (
            <li key={part}>
              <PlainLink
                href={paths.advice(advice.id, { block: part })}
                aria-current={part === current ? "step" : undefined}
                className="flex items-start gap-3 border-l-4 border-transparent px-4 py-2.5 hover:bg-panel-hover aria-[current=step]:border-action-border aria-[current=step]:bg-action-subtle"
              >
                {missing.length === 0 ? (
                  <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-positive" />
                ) : (
                  <CircleDashed aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-warning" />
                )}
                <span className="grid min-w-0">
                  <span className="font-semibold">{t(`violationAdvice.parts.${part}`)}</span>
                  <span className="text-sm text-ink-subtle">
                    {missing.length === 0 ? t("violationAdvice.advice.complete") : lacks(missing, t)}
                  </span>
                </span>
              </PlainLink>
            </li>
          ))}
        </ol>
      </nav>
    </Panel>
  );
}

const lacks = (missing: AdviceDetail["status"][number]["missing"], t: Translate): string =>
  t("violationAdvice.advice.missing", {
    list: missing.map((code) => t(`violationAdvice.missing.${code}`)).join("; "),
  });
