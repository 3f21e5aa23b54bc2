import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { type Act, CheckForm } from "./check-form";
import { findingFields } from "./finding-fields";
import { FindingSummary } from "./finding-summary";

type Finding = CheckPage["findings"][number];
type Props = { readonly page: CheckPage; readonly act: () => Act; readonly t: Translate };

/** Fourth step: one form a device. What is filled in folds away and can still be changed. */
export function StepFindings({ page, act, t }: Props) {
  const missing = page.findings.filter(({ complete }) => !complete).length;
  return (
    <div className="grid gap-5">
      <Paragraph>{t("deviceChecks.wizard.findingsLead")}</Paragraph>
      {page.findings.map((finding) => (
        <Panel
          key={finding.deviceId}
          title={finding.label}
          intro={codeText(t, "deviceChecks.kinds", finding.kind)}
          actions={<Filled finding={finding} t={t} />}
        >
          <FindingBody finding={finding} page={page} act={act} t={t} />
        </Panel>
      ))}
      {missing > 0 ? (
        <Paragraph look="subtle">{t("deviceChecks.wizard.findingsMissing", { count: missing })}</Paragraph>
      ) : (
        <div>
          <ButtonLink href={paths.deviceCheck(page.check.id, { step: "conclusion" })} variant="primary">
            {t("deviceChecks.wizard.findingNext")}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}

function Filled({ finding, t }: { readonly finding: Finding; readonly t: Translate }) {
  return finding.complete ? (
    <StatusBadge tone="positive">{t("deviceChecks.wizard.findingDone")}</StatusBadge>
  ) : (
    <StatusBadge tone="warning">{t("deviceChecks.wizard.findingOpen")}</StatusBadge>
  );
}

function FindingBody({ finding, page, act, t }: Props & { readonly finding: Finding }) {
  const form = (
    <CheckForm
      act={act()}
      hidden={{ checkId: page.check.id, deviceId: finding.deviceId }}
      fields={findingFields(t, {
        scopes: page.scopes,
        tool: page.limits?.toolAllowed ? "allowed" : "forbidden",
      })}
      values={valuesOf(finding)}
      submit={t("deviceChecks.forms.finding.submit")}
      variant={finding.complete ? "secondary" : "primary"}
      t={t}
    />
  );
  if (!finding.complete) return form;
  return (
    <div className="grid gap-3">
      <FindingSummary finding={finding} t={t} />
      <Disclosure summary={t("deviceChecks.forms.finding.change")}>{form}</Disclosure>
    </div>
  );
}

const valuesOf = (finding: Finding) => ({
  looked: finding.looked ? (finding.complete ? "yes" : undefined) : "no",
  notLookedWhy: finding.notLookedWhy,
  access: finding.access,
  scope: finding.scope,
  means: finding.means ?? "manual",
  toolVersion: finding.toolVersion,
  minutes: finding.minutes,
  outcome: finding.outcome,
  behaviours: finding.behaviours,
  note: finding.note,
  thirdPartyData: finding.complete && finding.looked ? (finding.thirdPartyData ? "yes" : "no") : undefined,
});
