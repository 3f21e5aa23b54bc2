import { Disclosure } from "@/components/ui/disclosure";
import type { Field } from "@/components/ui/form-field";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { type Act, CheckForm } from "./check-form";
import { deviceFields } from "./device-fields";

type Props = {
  readonly page: CheckPage;
  readonly acts: { readonly choose: Act; readonly add: Act };
  readonly t: Translate;
};

/** Third step: which devices are looked at, of those the condition allows. */
export function StepDevices({ page, acts, t }: Props) {
  const { check } = page;
  const allowed = page.devices.filter((device) => device.allowed === "yes");
  const forbidden = page.devices.filter((device) => device.allowed === "no");
  const field: Field = {
    kind: "checkboxes",
    name: "deviceIds",
    label: t("deviceChecks.forms.choose.devices"),
    required: true,
    options: allowed.map((device) => ({
      value: device.id,
      label: device.label,
      hint: `${codeText(t, "deviceChecks.kinds", device.kind)} · ${codeText(t, "deviceChecks.owners", device.owner)}`,
    })),
  };
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Panel title={t("deviceChecks.steps.devices")} intro={t("deviceChecks.wizard.devicesLead")}>
        <div className="grid gap-4">
          {allowed.length === 0 ? (
            <Paragraph>{t("deviceChecks.wizard.noDevices")}</Paragraph>
          ) : (
            <CheckForm
              act={acts.choose}
              hidden={{ checkId: check.id, version: check.version }}
              fields={[field]}
              values={{ deviceIds: page.findings.map(({ deviceId }) => deviceId) }}
              submit={t("deviceChecks.forms.choose.submit")}
              t={t}
            />
          )}
          {forbidden.length > 0 ? (
            <Paragraph look="subtle">
              {t("deviceChecks.wizard.notAllowed", {
                labels: forbidden.map(({ label }) => label).join(", "),
              })}
            </Paragraph>
          ) : null}
        </div>
      </Panel>
      <Panel>
        <Disclosure summary={t("deviceChecks.devices.add")}>
          <CheckForm
            act={acts.add}
            hidden={{ checkId: check.id }}
            fields={deviceFields(t)}
            submit={t("deviceChecks.forms.device.submit")}
            variant="secondary"
            t={t}
          />
        </Disclosure>
      </Panel>
    </div>
  );
}
