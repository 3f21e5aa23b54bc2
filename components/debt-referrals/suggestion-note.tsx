import { Alert } from "@/components/ui/alert";
import type { ScreeningDetail } from "@/lib/debt-referrals/queries/screening-detail";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { resultTone } from "./referral-tone";

/** What the answers point to and why; never a decision. */
export function SuggestionNote({
  screening,
  t,
}: {
  readonly screening: ScreeningDetail;
  readonly t: Translate;
}) {
  const result = codeText(t, "debtReferrals.results", screening.suggestion);
  return (
    <Alert
      tone={resultTone(screening.suggestion)}
      title={t("debtReferrals.decide.suggestionTitle", { result })}
    >
      <p>{t("debtReferrals.decide.because")}</p>
      <ul className="list-disc pl-5">
        {screening.reasons.map((reason) => (
          <li key={reason}>{codeText(t, "debtReferrals.reasons", reason)}</li>
        ))}
      </ul>
      <p className="mt-2 text-sm text-ink-subtle">{t("debtReferrals.decide.suggestionText")}</p>
    </Alert>
  );
}
