import { DoorOpen, Hand } from "lucide-react";
import { ButtonLink } from "@/components/ui/button-link";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** A refusal or a closed door: outcomes of their own, never far away. */
export function OtherWays({
  checkId,
  authority,
  t,
}: {
  readonly checkId: string;
  /** Without authority nothing can be asked, so nothing refused. */
  readonly authority: "given" | "missing";
  readonly t: Translate;
}) {
  return (
    <section className="grid gap-3">
      <p className="font-semibold">{t("deviceChecks.wizard.otherWays")}</p>
      <div className="flex flex-wrap gap-3">
        {authority === "given" ? (
          <ButtonLink href={paths.deviceCheckRefused(checkId)} icon={<Hand />}>
            {t("deviceChecks.wizard.refused")}
          </ButtonLink>
        ) : null}
        <ButtonLink href={paths.deviceCheckImpossible(checkId)} icon={<DoorOpen />}>
          {t("deviceChecks.wizard.impossible")}
        </ButtonLink>
      </div>
    </section>
  );
}
