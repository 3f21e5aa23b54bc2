import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** The signal that a refusal or finding opened, with the way to it: judging it is the next thing to do. */
export function SignalNote({ page: { signal }, t }: { readonly page: CheckPage; readonly t: Translate }) {
  if (!signal) return null;
  return (
    <Alert
      title={t("deviceChecks.result.signalTitle")}
      actions={<ButtonLink href={paths.signal(signal.id)}>{t("deviceChecks.result.toSignal")}</ButtonLink>}
    >
      {signal.fact} ({codeText(t, "signals.states", signal.state)})
    </Alert>
  );
}
