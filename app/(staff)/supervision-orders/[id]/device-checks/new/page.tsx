import type { Metadata } from "next";
import { CheckForm } from "@/components/device-checks/check-form";
import { scheduleFields } from "@/components/device-checks/clause-fields";
import { ClauseLimits } from "@/components/device-checks/clause-limits";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { startScheduleAction } from "@/lib/device-checks/actions";
import { clausePage } from "@/lib/device-checks/queries/clause-page";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Controleschema" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ condition?: string }>;
};

export default async function NewSchedulePage({ params, searchParams }: Props) {
  const [{ id }, { condition = "" }, { t }] = await Promise.all([params, searchParams, texts()]);
  const clause = await show(clausePage, { orderId: id, conditionId: condition });
  return (
    <div className="grid gap-5">
      <PageHeader
        title={t("deviceChecks.schedule.newTitle")}
        lead={t("deviceChecks.schedule.newLead", { weeks: clause.firstWithinWeeks })}
        back={{ href: paths.orderTab(id, "device-checks"), label: t("deviceChecks.clause.backToTab") }}
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel>
          {clause.problems.length > 0 ? (
            <Alert tone="warning">
              {clause.problems.map((problem) => (
                <p key={problem}>{t(`deviceChecks.blockers.${problem}`)}</p>
              ))}
            </Alert>
          ) : (
            <CheckForm
              act={{ action: startScheduleAction, formKey: formKey() }}
              hidden={{ orderId: id, conditionId: clause.conditionId }}
              fields={scheduleFields(t, clause.capMax)}
              values={{ checksPerYear: "1", basis: "rolling", minimumGapDays: clause.minimumGapDays }}
              submit={t("deviceChecks.forms.schedule.start")}
              t={t}
            />
          )}
        </Panel>
        <Panel title={t("deviceChecks.clause.title")}>
          <div className="grid gap-4">
            <Quote label={t("deviceChecks.clause.verbatim")}>{clause.text}</Quote>
            {clause.limits ? <ClauseLimits limits={clause.limits} t={t} /> : null}
          </div>
        </Panel>
      </div>
    </div>
  );
}
