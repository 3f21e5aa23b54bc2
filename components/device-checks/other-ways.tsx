import { DoorOpen, Hand } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** A refusal or a closed door: outcomes of their own, never far away. */
export function OtherWays({ checkId, t }: { readonly checkId: string; readonly t: Translate }) {
  return (
    <section className="grid gap-3">
      <p className="font-semibold">{t("deviceChecks.wizard.otherWays")}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={paths.deviceCheckRefused(checkId)} icon={<Hand />}>
          {t("deviceChecks.wizard.refused")}
        </ButtonLink>
        <ButtonLink href={paths.deviceCheckImpossible(checkId)} icon={<DoorOpen />}>
          {t("deviceChecks.wizard.impossible")}
        </ButtonLink>
      </div>
    </section>
  );
}
