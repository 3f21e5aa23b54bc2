import { Panel } from "@/components/ui/panel";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import type { Translate } from "@/lib/i18n/translator";
import { type Act, CheckForm } from "./check-form";

type Props = { readonly page: CheckPage; readonly act: Act; readonly t: Translate };

/** For the lead, while a check stands inside the minimum gap: let this one happen earlier. */
export function ShortenGap({ page, act, t }: Props) {
  const { check, role, blockers } = page;
  if (role !== "teamLead" || !blockers.includes("within-minimum-gap")) return null;
  if (check.state !== "planned" && check.state !== "assigned") return null;
  return (
    <Panel title={t("deviceChecks.forms.override.title")} intro={t("deviceChecks.forms.override.hint")}>
      <CheckForm
        act={act}
        hidden={{ checkId: check.id, version: check.version }}
        fields={[
          {
            kind: "textarea",
            name: "reason",
            label: t("deviceChecks.forms.schedule.reason"),
            required: true,
            rows: 2,
            maxLength: 500,
          },
        ]}
        submit={t("deviceChecks.forms.override.submit")}
        variant="secondary"
        t={t}
      />
    </Panel>
  );
}
