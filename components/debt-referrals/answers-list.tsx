import { DescriptionList } from "@/components/ui/description-list";
import type { ScreeningAnswers } from "@/lib/debt-referrals/schema";
import { codeText, type Translate } from "@/lib/i18n/translator";

/** The answers of a screening, question by question. */
export function AnswersList({ answers, t }: { readonly answers: ScreeningAnswers; readonly t: Translate }) {
  const one = (group: string, code: string) => codeText(t, `debtReferrals.${group}`, code);
  const some = (group: string, codes: readonly string[]) =>
    codes.length === 0
      ? t("debtReferrals.screening.noneTicked")
      : codes.map((code) => one(group, code)).join(", ");
  const income = [one("incomes", answers.income), answers.incomeSince]
    .filter((part) => part !== "")
    .join(", ");
  return (
    <DescriptionList
      items={[
        { term: t("debtReferrals.screening.income"), detail: income },
        {
          term: t("debtReferrals.screening.costsCovered"),
          detail: one("yesNoUnknown", answers.costsCovered),
        },
        {
          term: t("debtReferrals.screening.unopenedLetters"),
          detail: one("yesNoUnknown", answers.unopenedLetters),
        },
        { term: t("debtReferrals.screening.creditors"), detail: some("creditors", answers.creditors) },
        { term: t("debtReferrals.screening.total"), detail: one("totals", answers.total) },
        { term: t("debtReferrals.screening.seizures"), detail: some("seizures", answers.seizures) },
        { term: t("debtReferrals.screening.threats"), detail: some("threats", answers.threats) },
        { term: t("debtReferrals.screening.help"), detail: some("help", answers.help) },
        { term: t("debtReferrals.screening.stress"), detail: answers.stress },
        {
          term: t("debtReferrals.screening.stressEffects"),
          detail: some("stressEffects", answers.stressEffects),
        },
        { term: t("debtReferrals.screening.skills"), detail: some("skills", answers.skills) },
        { term: t("debtReferrals.screening.willing"), detail: one("willingness", answers.willing) },
        { term: t("debtReferrals.screening.firstWish"), detail: answers.firstWish || "–" },
        { term: t("debtReferrals.screening.offenceLink"), detail: one("offenceLinks", answers.offenceLink) },
      ]}
    />
  );
}
