import type { Metadata } from "next";
import { OrderPlanPanel } from "@/components/check-planning/order-plan-panel";
import { CheckForm } from "@/components/device-checks/check-form";
import { ClauseCard } from "@/components/device-checks/clause-card";
import { deviceFields, excludeFields } from "@/components/device-checks/device-fields";
import { DeviceList } from "@/components/device-checks/device-list";
import { PastChecks } from "@/components/device-checks/past-checks";
import { ScheduleCard } from "@/components/device-checks/schedule-card";
import { ScheduleForms } from "@/components/device-checks/schedule-forms";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { TextLink } from "@/components/ui/link";
import { ClauseAtOmNote } from "@/components/violation-advice/clause-at-om-note";
import { orderPlan } from "@/lib/check-planning/queries/order-plan";
import {
  addDeviceAction,
  changeScheduleAction,
  endScheduleAction,
  excludeDeviceAction,
  pauseScheduleAction,
  planBeyondCapAction,
  resumeScheduleAction,
} from "@/lib/device-checks/actions";
import { type ClauseView, orderChecks } from "@/lib/device-checks/queries/order-checks";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { clausesAtOm } from "@/lib/violation-advice/queries/clauses-at-om";

export const metadata: Metadata = { title: "Controles" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export default async function OrderChecksPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { t }] = await Promise.all([params, searchParams, texts()]);
  const { clauses, candidates, past, devices, role } = await show(orderChecks, { orderId: id });
  const plan = await show(orderPlan, { orderId: id });
  const asked = await show(clausesAtOm, { orderId: id });
  const noteOf = ({ conditionId }: ClauseView) => {
    const found = asked.find((each) => each.conditionId === conditionId);
    return found ? <ClauseAtOmNote clause={found} orderId={id} t={t} /> : undefined;
  };
  const message = doneText(t, done);
  const inPlan = ({ schedule }: ClauseView) =>
    schedule ? <OrderPlanPanel t={t} plan={plan} orderId={id} schedule={schedule} /> : null;
  const scheduleActs = () => ({
    change: { action: changeScheduleAction, formKey: formKey() },
    pause: { action: pauseScheduleAction, formKey: formKey() },
    resume: { action: resumeScheduleAction, formKey: formKey() },
    end: { action: endScheduleAction, formKey: formKey() },
    beyond: { action: planBeyondCapAction, formKey: formKey() },
  });
  return (
    <div className="grid gap-5">
      <h1 className="sr-only">{t("deviceChecks.title")}</h1>
      {message ? <StatusMessage>{message}</StatusMessage> : null}
      {clauses.length === 0 ? (
        <Alert>
          <p>{t("deviceChecks.clause.none")}</p>
          {role === "teamLead"
            ? candidates.map((candidate) => (
                <p key={candidate.conditionId} className="mt-2">
                  <TextLink href={paths.clause(id, candidate.conditionId)}>
                    {t("deviceChecks.clause.addLimits")}
                  </TextLink>
                  <span className="block text-sm text-ink-subtle">{candidate.text}</span>
                </p>
              ))
            : null}
        </Alert>
      ) : null}
      {clauses.map((clause) => (
        <div key={clause.conditionId} className="grid items-start gap-5 lg:grid-cols-2">
          <div className="grid gap-5">
            {role === "officer" ? inPlan(clause) : null}
            <ScheduleCard
              clause={clause}
              role={role}
              t={t}
              acts={
                clause.schedule ? (
                  <ScheduleForms
                    schedule={clause.schedule}
                    capMax={clause.limits?.maxChecks ?? null}
                    acts={scheduleActs()}
                    beyond={role === "teamLead" && mayPlanBeyondCap(clause) ? "offered" : "hidden"}
                    t={t}
                  />
                ) : null
              }
            />
            {role === "officer" ? null : inPlan(clause)}
          </div>
          <ClauseCard clause={clause} role={role} atOm={noteOf(clause)} t={t} />
        </div>
      ))}
      <PastChecks past={past} t={t} />
      <DeviceList
        devices={devices}
        t={t}
        addForm={
          <CheckForm
            act={{ action: addDeviceAction, formKey: formKey() }}
            hidden={{ orderId: id }}
            fields={deviceFields(t)}
            submit={t("deviceChecks.forms.device.submit")}
            t={t}
          />
        }
        excludeForm={(deviceId) => (
          <CheckForm
            act={{ action: excludeDeviceAction, formKey: formKey() }}
            hidden={{ orderId: id, deviceId }}
            fields={excludeFields(t)}
            submit={t("deviceChecks.forms.device.exclude")}
            variant="secondary"
            t={t}
          />
        )}
      />
    </div>
  );
}

const mayPlanBeyondCap = ({ use, open, schedule, problems }: ClauseView): boolean =>
  use !== null &&
  use.executed >= use.max &&
  open === undefined &&
  schedule?.state === "active" &&
  problems.length === 0;
