import { conditionName } from "@/components/signals/condition-options";
import { WhyLink } from "@/components/terms/why-link";
import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { WarningDetail } from "@/lib/violation-advice/queries/papers";

/** The warning as it stands: facts, conditions, consequence, and who had a hand in it. */
export function WarningFacts({ warning, t }: { readonly warning: WarningDetail; readonly t: Translate }) {
  const conditions = warning.conditions.filter((each) => warning.conditionIds.includes(each.id));
  return (
    <Panel title={t("violationAdvice.warning.title")}>
      <div className="grid gap-4">
        <p className="max-w-[68ch] whitespace-pre-line">{warning.facts}</p>
        {conditions.map((each) => (
          <Quote key={each.id} label={conditionName(t, each)} source={`${each.law} ${each.article}`}>
            {each.text}
          </Quote>
        ))}
        <p className="max-w-[68ch] whitespace-pre-line">{warning.consequence}</p>
        <DescriptionList items={rows(warning, t)} />
      </div>
    </Panel>
  );
}

const rows = (warning: WarningDetail, t: Translate) => [
  { term: t("violationAdvice.warning.author"), detail: warning.authorName },
  ...(warning.approverName
    ? [{ term: t("violationAdvice.warning.approver"), detail: warning.approverName }]
    : []),
  ...(warning.issuedOn
    ? [
        {
          term: t("violationAdvice.warning.issued"),
          detail: (
            <>
              <LocalDay day={warning.issuedOn} />,{" "}
              {codeText(t, "violationAdvice.deliveryWays", warning.issuedBy).toLowerCase()}
            </>
          ),
        },
        {
          term: t("violationAdvice.warning.lapsesOn"),
          detail: (
            <span className="flex flex-wrap items-baseline gap-x-3">
              <LocalDay day={warning.lapsesOn} />
              <WhyLink t={t} kind="warning-lapse" id={warning.id} day={warning.lapsesOn} />
            </span>
          ),
        },
      ]
    : []),
];
