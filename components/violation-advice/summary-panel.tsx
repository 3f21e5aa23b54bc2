import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { AdviceDocument } from "@/lib/violation-advice/documents";

/** The advice in a minute: what, which condition, since when, how serious, what is advised, what is asked. */
export function SummaryPanel({ document, t }: { readonly document: AdviceDocument; readonly t: Translate }) {
  const { summary, conditions } = document;
  return (
    <Panel title={t("violationAdvice.document.summary")} tone="info">
      <p className="mb-4 max-w-[60ch] text-xl leading-snug font-semibold text-ink">{summary.what}</p>
      <DescriptionList
        items={[
          {
            term: t("violationAdvice.document.conditions"),
            detail: conditions
              .map((each) => `${each.sequence}. ${codeText(t, "supervisionOrders.conditions", each.code)}`)
              .join(", "),
          },
          { term: t("violationAdvice.document.since"), detail: <LocalDay day={summary.sinceOn} /> },
          {
            term: t("violationAdvice.document.seriousness"),
            detail: codeText(t, "violationAdvice.seriousness", summary.seriousness),
          },
          {
            term: t("violationAdvice.document.advised"),
            detail: `${codeText(t, "violationAdvice.options", summary.option)} (${summary.optionArticle})`,
          },
          { term: t("violationAdvice.document.asked"), detail: summary.asked },
          ...(document.urgent ? [{ term: t("violationAdvice.urgent"), detail: document.urgentWhy }] : []),
        ]}
      />
    </Panel>
  );
}
