import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { PlanOverview } from "@/lib/check-planning/queries/plan-overview";
import { codeText, type Translate } from "@/lib/i18n/translator";

type Props = { readonly t: Translate; readonly policy: PlanOverview["policy"] };

/** How lots are drawn, in five sentences, with the numbers of the year and where they come from. */
export function DrawRules({ t, policy }: Props) {
  const marks = policy.priorities
    .map((mark) => codeText(t, "checkPlanning.draw.marks", mark))
    .join(`, ${t("checkPlanning.draw.then")} `);
  const sentences = [
    t("checkPlanning.draw.everyone"),
    t("checkPlanning.draw.share", { share: policy.randomShare }),
    marks === "" ? t("checkPlanning.draw.noPriority") : t("checkPlanning.draw.priority", { marks }),
    t("checkPlanning.draw.week"),
    t("checkPlanning.draw.reveal", { days: policy.revealDays }),
  ];
  return (
    <Panel title={t("checkPlanning.draw.title")}>
      <div className="grid gap-3">
        <ol className="grid max-w-[68ch] list-decimal gap-2 pl-5">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        <Paragraph look="subtle">{t("checkPlanning.draw.source", { source: policy.source })}</Paragraph>
      </div>
    </Panel>
  );
}
