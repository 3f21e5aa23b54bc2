import type { ReactNode } from "react";
import { textOptions } from "@/components/signals/text-options";
import { PlainTable } from "@/components/ui/plain-table";
import type { Translate } from "@/lib/i18n/translator";
import type { OmCaseRow } from "@/lib/violation-advice/queries/om-cases";
import { type OmCaseWords, omCaseRow } from "./om-case-row";

type Props = { readonly rows: readonly OmCaseRow[]; readonly empty: ReactNode; readonly t: Translate };

/** A list of cases of an office. */
export function OmCaseTable({ rows, empty, t }: Props) {
  if (rows.length === 0) return <>{empty}</>;
  const words = omCaseWords(t);
  return (
    <PlainTable
      caption={t("violationAdvice.om.title")}
      columns={words.columns}
      rows={rows.map((row) => omCaseRow(row, words))}
    />
  );
}

const wordsOf = (options: readonly { readonly value: string; readonly label: string }[]) =>
  Object.fromEntries(options.map(({ value, label }) => [value, label]));

/** The words of a list of cases, in the reader's language. */
export const omCaseWords = (t: Translate): OmCaseWords => ({
  columns: [
    t("violationAdvice.om.person"),
    t("violationAdvice.om.what"),
    t("violationAdvice.document.advised"),
    t("violationAdvice.om.received"),
    t("violationAdvice.om.age"),
    t("violationAdvice.om.state"),
  ],
  kinds: wordsOf(textOptions(t, "violationAdvice.caseKinds")),
  options: wordsOf(textOptions(t, "violationAdvice.options")),
  states: wordsOf(textOptions(t, "violationAdvice.caseStates")),
  urgent: t("violationAdvice.urgent"),
  today: t("violationAdvice.approvals.days", { days: 0 }),
  oneDay: t("violationAdvice.approvals.days", { days: 1 }),
  days: t("violationAdvice.approvals.days", { days: 77 }).replace("77", "#"),
});
