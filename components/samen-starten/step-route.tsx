import { DueChip } from "@/components/terms/due-chip";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Step, type StepState, Steps } from "@/components/ui/steps";
import type { LocalDate } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import type { StepView } from "@/lib/samen-starten/queries/trajectory-parts";
import { termDue } from "@/lib/terms/due";

type Props = { readonly file: TrajectoryDetail; readonly today: LocalDate; readonly t: Translate };

/** The four steps and the handover; a "no" is shown as the decision it is, not as a step left out. */
export function StepRoute({ file, today, t }: Props) {
  const current = file.steps.find((step) => !finished(step))?.number;
  const steps = file.steps.map((step): Step => {
    const state = stateOf(step, file, current);
    return {
      key: String(step.number),
      label: codeText(t, "samenStarten.route", String(step.number)),
      state,
      detail: <Detail step={step} state={state} today={today} t={t} />,
    };
  });
  const last: Step = {
    key: "handover",
    label: t("samenStarten.route.handover"),
    state:
      file.state === "closed"
        ? "done"
        : file.state === "handover" || file.state === "shortened"
          ? "current"
          : "todo",
    detail: file.closedOn ? <LocalDay day={file.closedOn} /> : undefined,
  };
  return (
    <Steps
      label={t("samenStarten.page.route")}
      steps={[...steps, last]}
      texts={{ done: t("ui.steps.done"), current: t("ui.steps.current"), todo: t("ui.steps.todo") }}
    />
  );
}

const finished = (step: StepView): boolean =>
  step.decidedOn !== null && (step.number < 3 || step.outcome === "no" || step.resultOn !== null);

function stateOf(step: StepView, file: TrajectoryDetail, current: number | undefined): StepState {
  if (finished(step)) return "done";
  const under = file.state.startsWith("step-") || file.state === "registered";
  return under && step.number === current ? "current" : "todo";
}

function Detail(props: {
  readonly step: StepView;
  readonly state: StepState;
  readonly today: LocalDate;
  readonly t: Translate;
}) {
  const { step, state, today, t } = props;
  if (step.decidedOn && step.outcome) {
    const tone = step.outcome === "no" ? "warning" : "positive";
    return <StatusBadge tone={tone}>{codeText(t, "samenStarten.outcomes", step.outcome)}</StatusBadge>;
  }
  if (state === "current" && step.dueOn) return <DueChip due={termDue(step.dueOn, null, today)} t={t} />;
  return <LocalDay day={step.dueOn} absent="" />;
}
