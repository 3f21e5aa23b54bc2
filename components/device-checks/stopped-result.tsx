import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { Panel } from "@/components/ui/panel";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { codeText, type Translate } from "@/lib/i18n/translator";

/** A stopped check: frozen, a few neutral facts, what the lead decided, and care for who saw it. */
export function StoppedResult({ page, t }: { readonly page: CheckPage; readonly t: Translate }) {
  const { check, names } = page;
  const decision = check.policeDecision
    ? codeText(t, "deviceChecks.policeDecisions", check.policeDecision)
    : t("deviceChecks.stop.notDecided");
  return (
    <>
      <Alert tone="negative" title={t("deviceChecks.stop.frozenTitle")}>
        {t("deviceChecks.stop.frozenText")}
      </Alert>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel title={t("deviceChecks.result.title")}>
          <DescriptionList
            items={[
              { term: t("deviceChecks.stop.time"), detail: <Instant at={check.stoppedAt} /> },
              { term: t("deviceChecks.stop.officer"), detail: names.startedBy ?? "–" },
              { term: t("deviceChecks.stop.device"), detail: check.stoppedDevice },
              { term: t("deviceChecks.stop.sentence"), detail: check.stoppedSentence },
              { term: t("deviceChecks.stop.present"), detail: check.stoppedPresent },
              { term: t("deviceChecks.stop.decision"), detail: decision },
              ...(check.policeReportedAt
                ? [
                    {
                      term: t("deviceChecks.stop.reportedAt"),
                      detail: <Instant at={check.policeReportedAt} />,
                    },
                  ]
                : []),
              ...(check.policeReference
                ? [{ term: t("deviceChecks.stop.reference"), detail: check.policeReference }]
                : []),
            ]}
          />
        </Panel>
        <Panel title={t("deviceChecks.stop.aftercare")} tone="info">
          <p>{t("deviceChecks.stop.aftercareText")}</p>
          {check.aftercareOffered ? (
            <p className="mt-2 font-semibold">{t("deviceChecks.stop.aftercareDone")}</p>
          ) : null}
        </Panel>
      </div>
    </>
  );
}
