import { Alert } from "@/components/ui/alert";
import type { Blocker } from "@/lib/device-checks/start-blockers";
import type { Translate } from "@/lib/i18n/translator";

/** Every reason why the check cannot begin, at once. */
export function BlockerList({
  blockers,
  t,
}: {
  readonly blockers: readonly Blocker[];
  readonly t: Translate;
}) {
  if (blockers.length === 0) return null;
  return (
    <Alert tone="negative" title={t("deviceChecks.wizard.notBegun")}>
      <p>{t("deviceChecks.wizard.notBegunText")}</p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {blockers.map((blocker) => (
          <li key={blocker}>{t(`deviceChecks.blockers.${blocker}`)}</li>
        ))}
      </ul>
    </Alert>
  );
}
