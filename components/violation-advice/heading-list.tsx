import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { AdviceDocument } from "@/lib/violation-advice/documents";

type Props = { readonly heading: AdviceDocument["heading"]; readonly t: Translate };

/** Block 1: who and what it is about, filled in from the order. */
export function HeadingList({ heading, t }: Props) {
  return (
    <DescriptionList
      items={[
        { term: t("violationAdvice.advice.client"), detail: heading.clientName },
        { term: t("violationAdvice.advice.birthOn"), detail: <LocalDay day={heading.clientBirthOn} /> },
        {
          term: t("violationAdvice.advice.order"),
          detail: `${codeText(t, "supervisionOrders.titles", heading.title)} (${heading.orderExternalId})`,
        },
        { term: t("violationAdvice.advice.caseNumbers"), detail: heading.caseNumbers.join(", ") || "–" },
        {
          term: t("violationAdvice.advice.judgment"),
          detail: (
            <>
              <LocalDay day={heading.judgmentOn} /> {heading.court}
            </>
          ),
        },
        {
          term: t("violationAdvice.advice.probation"),
          detail: (
            <>
              <LocalDay day={heading.probationStartOn} /> – <LocalDay day={heading.probationEndOn} />
              {heading.probationEndBy ? (
                <span className="block text-sm text-ink-subtle">
                  {t("dates.printedEnd", heading.probationEndBy)}
                </span>
              ) : null}
            </>
          ),
        },
        {
          term: t("violationAdvice.advice.suspended"),
          detail:
            heading.suspendedDays === null
              ? "–"
              : t("violationAdvice.advice.days", { days: heading.suspendedDays }),
        },
        { term: t("violationAdvice.advice.office"), detail: heading.officeCode },
      ]}
    />
  );
}
