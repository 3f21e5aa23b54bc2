import { DescriptionList } from "@/components/ui/description-list";
import { Paragraph } from "@/components/ui/paragraph";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { codeList } from "./code-options";

/** What was recorded of one device. */
export function FindingSummary({
  finding,
  t,
}: {
  readonly finding: CheckPage["findings"][number];
  readonly t: Translate;
}) {
  if (!finding.looked)
    return <Paragraph>{t("deviceChecks.result.notLooked", { why: finding.notLookedWhy })}</Paragraph>;
  const how = [codeText(t, "deviceChecks.means", finding.means), finding.toolVersion]
    .filter(Boolean)
    .join(": ");
  const minutes =
    finding.minutes === null ? "" : `, ${t("deviceChecks.result.minutes", { count: finding.minutes })}`;
  return (
    <DescriptionList
      items={[
        {
          term: t("deviceChecks.result.outcome"),
          detail: <strong>{codeText(t, "deviceChecks.findingOutcomes", finding.outcome)}</strong>,
        },
        ...finding.behaviours.map((code) => ({
          term: code,
          detail: codeText(t, "deviceChecks.behaviours", code),
        })),
        {
          term: t("deviceChecks.result.access"),
          detail: codeText(t, "deviceChecks.accesses", finding.access),
        },
        { term: t("deviceChecks.result.scope"), detail: codeList(t, "scopes", finding.scope) || "–" },
        { term: t("deviceChecks.result.means"), detail: `${how}${minutes}` },
        ...(finding.note ? [{ term: t("deviceChecks.result.note"), detail: finding.note }] : []),
        ...(finding.thirdPartyData ? [{ term: "", detail: t("deviceChecks.result.thirdParty") }] : []),
      ]}
    />
  );
}
