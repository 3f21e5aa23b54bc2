import { printedReason } from "@/components/terms/date-story";
import { LocalDay } from "@/components/ui/local-day";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { WarningDetail } from "@/lib/violation-advice/queries/papers";

type Props = { readonly warning: WarningDetail; readonly today: string; readonly t: Translate };

/** The warning as a letter in plain Dutch (B1). */
export function WarningLetter({ warning, today, t }: Props) {
  const conditions = warning.conditions.filter((each) => warning.conditionIds.includes(each.id));
  return (
    <article
      lang="nl"
      className="max-w-[70ch] rounded-lg border border-line bg-panel p-6 leading-relaxed sm:p-10 print:border-0 print:p-0"
    >
      <p className="font-semibold">{warning.organisation}</p>
      <p className="mb-8 text-ink-subtle">
        <LocalDay day={warning.issuedOn ?? today} />
      </p>
      <h1 className="mb-6 text-2xl font-bold">{t("violationAdvice.letter.title")}</h1>
      <p className="mb-4">{t("violationAdvice.letter.dear", { name: warning.personName })}</p>
      <p className="mb-6">{t("violationAdvice.letter.intro")}</p>
      <Section title={t("violationAdvice.letter.what")} text={warning.facts} />
      <h2 className="mb-1 font-bold">{t("violationAdvice.letter.rule")}</h2>
      <ul className="mb-6 list-disc pl-5">
        {conditions.map((each) => (
          <li key={each.id}>{each.text}</li>
        ))}
      </ul>
      <Section title={t("violationAdvice.letter.next")} text={warning.consequence} />
      <Until warning={warning} t={t} />
      <p className="mb-8">{t("violationAdvice.letter.help")}</p>
      <p className="mb-10">{t("violationAdvice.letter.close")}</p>
      <p>{warning.authorName}</p>
    </article>
  );
}

const Section = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <h2 className="mb-1 font-bold">{title}</h2>
    <p className="mb-6 whitespace-pre-line">{text}</p>
  </>
);

/** Until when the warning counts, and why that day: the client is held to it. */
function Until({ warning: { lapse }, t }: Pick<Props, "warning" | "t">) {
  if (!lapse.on) return null;
  return (
    <>
      <h2 className="mb-1 font-bold">{t("violationAdvice.letter.untilTitle")}</h2>
      <p className="mb-6">
        {t("violationAdvice.letter.until", { day: formatDutch(lapse.on) })} {printedReason(t, lapse)}
      </p>
    </>
  );
}
