import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import type { Translate } from "@/lib/i18n/translator";
import { ClauseLimits } from "./clause-limits";

/** The authority for the check: the condition word for word and its limits. */
export function ConditionPanel({ page, t }: { readonly page: CheckPage; readonly t: Translate }) {
  const { condition, limits } = page;
  return (
    <Panel title={t("deviceChecks.clause.title")} intro={t("deviceChecks.wizard.authorityLead")}>
      <div className="grid gap-4">
        <Quote
          label={t("deviceChecks.clause.verbatim")}
          source={t("deviceChecks.clause.source", {
            law: condition.law,
            article: condition.article,
            sequence: condition.sequence,
          })}
        >
          {condition.text}
        </Quote>
        {limits ? <ClauseLimits limits={limits} t={t} /> : null}
      </div>
    </Panel>
  );
}
