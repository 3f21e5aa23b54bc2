import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { formatDutch } from "@/lib/calendar/local-date";
import type { PlanOverview } from "@/lib/check-planning/queries/plan-overview";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { RunProgress } from "./run-progress";
import { type ToDo, toDo } from "./to-do";

type Props = { readonly t: Translate; readonly plan: PlanOverview };

/** The one thing to do now, and whatever stands in the way of it. */
export function PlanNow({ t, plan }: Props) {
  const todo = toDo(plan);
  return (
    <div className="grid gap-3">
      {todo.failed ? (
        <Alert tone="negative" title={t("checkPlanning.now.failedTitle")}>
          {t("checkPlanning.now.failed", { reference: todo.failed.failure || "–" })}
        </Alert>
      ) : null}
      <TheOne t={t} todo={todo} />
      {todo.answer ? <Waiting t={t} kind="answer" run={todo.answer} /> : null}
    </div>
  );
}

function TheOne({ t, todo }: { readonly t: Translate; readonly todo: ToDo }) {
  const now = (key: "noSlots" | "noPlan") => t(`checkPlanning.now.${key}`);
  switch (todo.kind) {
    case "busy":
      return <RunProgress t={t} run={todo.run} here={paths.checkPlan()} />;
    case "slots":
      return (
        <Alert
          tone="warning"
          title={t("checkPlanning.now.noSlotsTitle")}
          actions={
            <ButtonLink href={paths.planCapacity()} variant="primary">
              {t("checkPlanning.now.toSlots")}
            </ButtonLink>
          }
        >
          {now("noSlots")}
        </Alert>
      );
    case "decide":
      return <Waiting t={t} kind="decide" run={todo.run} />;
    case "no-plan":
      return (
        <Alert tone="warning" title={t("checkPlanning.now.noPlanTitle")} actions={<ToForm t={t} />}>
          {now("noPlan")}
        </Alert>
      );
    case "renew":
      return <Renew t={t} todo={todo} />;
    default:
      return (
        <Alert tone="positive" title={t("checkPlanning.now.fineTitle")}>
          {t("checkPlanning.now.fine", {
            until: formatDutch(todo.until),
            by: todo.by ?? t("platform.unknownPerson"),
            short: todo.short,
          })}
        </Alert>
      );
  }
}

type WaitingProps = {
  readonly t: Translate;
  readonly kind: "decide" | "answer";
  readonly run: PlanOverview["runs"][number];
};

function Waiting({ t, kind, run }: WaitingProps) {
  return (
    <Alert
      tone={kind === "decide" ? "warning" : "info"}
      title={t(`checkPlanning.now.${kind}Title`)}
      actions={
        <ButtonLink href={paths.planRun(run.id)} variant={kind === "decide" ? "primary" : "secondary"}>
          {t(`checkPlanning.now.${kind}Link`)}
        </ButtonLink>
      }
    >
      {t(`checkPlanning.now.${kind}`, {
        by: run.by ?? t("platform.unknownPerson"),
        from: formatDutch(run.from),
        until: formatDutch(run.until),
      })}
    </Alert>
  );
}

function Renew({ t, todo }: { readonly t: Translate; readonly todo: ToDo & { kind: "renew" } }) {
  const { fresh, over, until } = todo;
  return (
    <Alert tone="warning" title={t("checkPlanning.now.renewTitle")} actions={<ToForm t={t} />}>
      {over > 0 ? <p>{t("checkPlanning.now.renewOver", { count: over })}</p> : null}
      {fresh > 0 ? <p>{t("checkPlanning.now.renewFresh", { count: fresh })}</p> : null}
      <p>{t("checkPlanning.now.renewEnds", { until: formatDutch(until) })}</p>
      <p>{t("checkPlanning.now.renewKept")}</p>
    </Alert>
  );
}

const ToForm = ({ t }: { readonly t: Translate }) => (
  <ButtonLink href={`${paths.checkPlan()}#new-plan`} variant="primary">
    {t("checkPlanning.now.toForm")}
  </ButtonLink>
);
