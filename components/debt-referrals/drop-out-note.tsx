import { Alert } from "@/components/ui/alert";
import { Quote } from "@/components/ui/quote";
import type { Translate } from "@/lib/i18n/translator";

/** Whether dropping out of debt help can be a violation at all: only when a condition says so. */
export function DropOutNote({
  conditions,
  t,
}: {
  readonly conditions: readonly string[];
  readonly t: Translate;
}) {
  if (conditions.length === 0) {
    return <Alert title={t("debtReferrals.tab.conditionTitle")}>{t("debtReferrals.tab.noCondition")}</Alert>;
  }
  return (
    <Alert tone="warning" title={t("debtReferrals.tab.conditionTitle")}>
      <p className="mb-2">{t("debtReferrals.tab.condition")}</p>
      <div className="grid gap-2">
        {conditions.map((text) => (
          <Quote key={text}>{text}</Quote>
        ))}
      </div>
    </Alert>
  );
}
