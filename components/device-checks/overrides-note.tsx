import { Alert } from "@/components/ui/alert";
import { Instant } from "@/components/ui/instant";
import { codeText, type Translate } from "@/lib/i18n/translator";

export type ShownOverride = {
  readonly rule: string;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Date;
};

/** Which rules a lead set aside for this check, when and why; it stays in sight whatever becomes of the check. */
export function OverridesNote({
  overrides,
  t,
}: {
  readonly overrides: readonly ShownOverride[];
  readonly t: Translate;
}) {
  return overrides.map(({ rule, reason, by, at }) => (
    <Alert key={rule} tone="warning" title={codeText(t, "deviceChecks.overrides", rule)}>
      <p>{reason}</p>
      <p className="text-sm">
        {t("deviceChecks.forms.override.by", { name: by ?? t("platform.unknownPerson") })},{" "}
        <Instant at={at} />
      </p>
    </Alert>
  ));
}
