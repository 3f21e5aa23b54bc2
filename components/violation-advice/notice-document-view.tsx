import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { NoticeDocument } from "@/lib/violation-advice/documents";
import { ConditionQuotes } from "./document-view";
import { HeadingList } from "./heading-list";

/** A notice as the OM received it. */
export function NoticeDocumentView({
  document,
  t,
}: {
  readonly document: NoticeDocument;
  readonly t: Translate;
}) {
  return (
    <>
      <Panel title={t("violationAdvice.notice.title")} tone="info">
        <p className="mb-3 text-sm">
          {t("violationAdvice.notice.establishedOn")} <LocalDay day={document.establishedOn} />
        </p>
        <p className="max-w-[68ch] text-lg whitespace-pre-line">{document.facts}</p>
      </Panel>
      <Panel title={t("violationAdvice.document.conditions")}>
        <ConditionQuotes conditions={document.conditions} t={t} />
      </Panel>
      <Panel title={t("violationAdvice.parts.heading")}>
        <HeadingList heading={document.heading} t={t} />
      </Panel>
    </>
  );
}
