import type { Metadata } from "next";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { WarningLetter } from "@/components/violation-advice/warning-letter";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { warningDetail } from "@/lib/violation-advice/queries/papers";

export const metadata: Metadata = { title: "Brief" };

type Props = { readonly params: Promise<{ id: string }> };

const mayLeave = ["approved", "issued", "in-force", "lapsed"];

/** The letter to the client: Dutch whatever the reader's language, and nothing else on paper. */
export default async function WarningLetterPage({ params }: Props) {
  const [{ id }, { today }, { t }] = await Promise.all([params, pageOccasion(), texts()]);
  const warning = await show(warningDetail, { id });
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center gap-4 print-hidden">
        <ButtonLink href={paths.warning(id)}>{t("violationAdvice.letter.back")}</ButtonLink>
        <p className="text-sm text-ink-subtle">{t("violationAdvice.letter.print")}</p>
      </div>
      {mayLeave.includes(warning.state) ? null : (
        <Alert tone="warning">{t("violationAdvice.letter.concept")}</Alert>
      )}
      <WarningLetter warning={warning} today={today} t={translator("nl")} />
    </div>
  );
}
