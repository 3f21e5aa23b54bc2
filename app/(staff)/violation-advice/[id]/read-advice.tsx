import { AdviceActs } from "@/components/violation-advice/advice-acts";
import { AdviceOutcome } from "@/components/violation-advice/advice-outcome";
import { ClockTable } from "@/components/violation-advice/clock-table";
import { DocumentView } from "@/components/violation-advice/document-view";
import { HashCheck } from "@/components/violation-advice/hash-check";
import { SummaryPanel } from "@/components/violation-advice/summary-panel";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { adviceActions } from "./advice-actions";

type Props = { readonly advice: AdviceDetail; readonly role: string; readonly t: Translate };

/** The advice once it is out of its author's hands: the text left, what is to be done right. */
export function ReadAdvice({ advice, role, t }: Props) {
  const { document, frozenHash } = advice;
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="grid min-w-0 gap-5 max-lg:order-2">
        {document ? <SummaryPanel document={document} t={t} /> : null}
        {frozenHash ? (
          <HashCheck verdict={advice.unchanged ? "unchanged" : "changed"} hash={frozenHash} t={t} />
        ) : null}
        {document ? <DocumentView document={document} t={t} /> : null}
      </div>
      <div className="grid min-w-0 gap-5 max-lg:order-1">
        <AdviceOutcome advice={advice} t={t} />
        <AdviceActs advice={advice} role={role} actions={adviceActions} newKey={formKey} t={t} />
        <ClockTable adviceId={advice.id} clocks={advice.clocks} t={t} />
      </div>
    </div>
  );
}
