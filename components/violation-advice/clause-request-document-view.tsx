import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { ClauseRequestDocument } from "@/lib/violation-advice/clause-request-messages";
import { ConditionQuotes } from "./document-view";
import { HeadingList } from "./heading-list";
import { MissingList } from "./missing-list";

type Props = { readonly document: ClauseRequestDocument; readonly t: Translate };

/** A request to have a clause changed as the OM received it: what is asked, the clause, why it cannot be carried out. */
export function ClauseRequestDocumentView({ document, t }: Props) {
  return (
    <>
      <Panel title={t("violationAdvice.clauseRequest.om.ask")} tone="info">
        <div className="grid gap-4">
          <p className="max-w-[68ch] text-lg">{t("violationAdvice.clauseRequest.om.askText")}</p>
          <section>
            <h3 className="font-semibold">{t("violationAdvice.clauseRequest.om.proposal")}</h3>
            <p className="max-w-[68ch] whitespace-pre-line">{document.proposal}</p>
          </section>
        </div>
      </Panel>
      <Panel title={t("violationAdvice.clauseRequest.om.clause")}>
        <ConditionQuotes conditions={[document.condition]} t={t} />
      </Panel>
      <Panel title={t("violationAdvice.clauseRequest.om.why")}>
        <div className="grid gap-4">
          <DescriptionList items={why(document, t)} />
          <Paragraph>{t("violationAdvice.clauseRequest.om.ground")}</Paragraph>
        </div>
      </Panel>
      <Panel title={t("violationAdvice.parts.heading")}>
        <HeadingList heading={document.heading} t={t} />
      </Panel>
    </>
  );
}

const why = ({ judgement, missing, meanwhile }: ClauseRequestDocument, t: Translate) => [
  {
    term: t("violationAdvice.clauseRequest.om.missing"),
    detail: <MissingList codes={missing} t={t} />,
  },
  {
    term: t("violationAdvice.clauseRequest.om.judgement"),
    detail: codeText(t, "deviceChecks.wordings", judgement.wording),
  },
  { term: t("violationAdvice.clauseRequest.om.judgedWhy"), detail: judgement.why || "–" },
  { term: t("violationAdvice.clauseRequest.om.judgedBy"), detail: judgement.by },
  { term: t("violationAdvice.clauseRequest.om.judgedOn"), detail: <LocalDay day={judgement.on} /> },
  {
    term: t("violationAdvice.clauseRequest.om.meanwhile"),
    detail: meanwhile
      .map((code) => codeText(t, "violationAdvice.clauseRequest.om.meanwhileText", code))
      .join(" "),
  },
];
