import type { ReactNode } from "react";
import { type DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { FindingSummary } from "./finding-summary";

type Props = { readonly page: CheckPage; readonly t: Translate };

/** What an ended check recorded, for reading. */
export function CheckResult({ page, t }: Props) {
  return (
    <>
      <Panel title={t("deviceChecks.result.title")}>
        <DescriptionList items={[...visit(page, t), ...ending(page, t), ...afterwards(page, t)]} />
      </Panel>
      {page.findings.map((finding) => (
        <Panel
          key={finding.deviceId}
          title={finding.label}
          intro={codeText(t, "deviceChecks.kinds", finding.kind)}
        >
          <FindingSummary finding={finding} t={t} />
        </Panel>
      ))}
    </>
  );
}

const said = (term: string, detail: ReactNode): readonly DescriptionItem[] =>
  detail ? [{ term, detail }] : [];

function visit({ check, names }: CheckPage, t: Translate): readonly DescriptionItem[] {
  const when = check.startedAt ?? check.endedAt;
  const { proportionality } = check;
  return [
    ...said(t("deviceChecks.result.when"), when ? <Instant at={when} /> : null),
    ...said(
      t("deviceChecks.result.workers"),
      [names.startedBy, names.secondWorker].filter(Boolean).join(", "),
    ),
    ...said(t("deviceChecks.result.place"), check.place),
    ...said(t("deviceChecks.result.present"), check.othersPresent),
    ...said(t("deviceChecks.result.outsideWindow"), check.outsideWindowReason),
    ...said(t("deviceChecks.result.goal"), proportionality?.goal),
    ...said(t("deviceChecks.result.lessIntrusive"), proportionality?.lighterWay),
    ...said(t("deviceChecks.result.whyThisScope"), proportionality?.whyThisScope),
  ];
}

function ending({ check }: CheckPage, t: Translate): readonly DescriptionItem[] {
  if (check.outcome === "refused") {
    return [
      ...said(t("deviceChecks.result.asked"), check.refusedAsked),
      ...said(t("deviceChecks.result.words"), check.refusedWords),
      ...said(t("deviceChecks.result.told"), check.refusedTold ? t("platform.yes") : t("platform.no")),
    ];
  }
  if (check.outcome !== "impossible") return [];
  return [
    ...said(
      t("deviceChecks.result.reason"),
      codeText(t, "deviceChecks.impossibleReasons", check.impossibleReason),
    ),
    ...said(t("deviceChecks.result.note2"), check.impossibleNote),
    ...(check.leadDecision
      ? [
          {
            term: t("deviceChecks.result.leadDecision"),
            detail: `${codeText(t, "deviceChecks.leadDecisions", check.leadDecision)}. ${check.leadDecisionNote}`,
          },
        ]
      : []),
  ];
}

function afterwards({ check, names, next }: CheckPage, t: Translate): readonly DescriptionItem[] {
  const followUp = check.followUp ? codeText(t, "deviceChecks.followUps", check.followUp) : "";
  const nextCheck = next ? (
    <TextLink href={paths.deviceCheck(next.id)}>
      <LocalDay day={next.windowFrom} /> – <LocalDay day={next.windowUntil} />
    </TextLink>
  ) : null;
  return [
    ...said(
      t("deviceChecks.result.compliance"),
      check.compliance ? codeText(t, "deviceChecks.compliances", check.compliance) : "",
    ),
    ...said(t("deviceChecks.result.clientExplanation"), check.clientExplanation),
    ...said(t("deviceChecks.result.followUp"), [followUp, check.followUpNote].filter(Boolean).join(". ")),
    ...said(t("deviceChecks.result.assessed"), names.assessedBy),
    ...said(t("deviceChecks.result.assessedWith"), names.assessedWith),
    ...said(t("deviceChecks.result.closed"), names.closedBy),
    ...said(t("deviceChecks.result.next"), nextCheck),
  ];
}
