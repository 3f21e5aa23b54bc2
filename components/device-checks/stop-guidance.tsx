import { Alert } from "@/components/ui/alert";
import type { Translate } from "@/lib/i18n/translator";

/** What to do at a suspicion of an offence, and what never to do. */
export function StopGuidance({ t }: { readonly t: Translate }) {
  const steps = ["call112", "callPolice", "callLead", "noSeizure", "oneSentence"] as const;
  return (
    <Alert tone="negative" title={t("deviceChecks.stop.lead")}>
      <p className="font-semibold">{t("deviceChecks.stop.now")}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {steps.map((step) => (
          <li key={step}>{t(`deviceChecks.stop.${step}`)}</li>
        ))}
      </ul>
    </Alert>
  );
}
