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
  const { now } = file;
  const steps = file.steps.map((step): Step => {
    const state = stateOf(step, now.step);
    const dueOn = state === "current" ? now.dueOn : step.dueOn;
    return {
      key: String(step.number),
      label: codeText(t, "samenStarten.route", String(step.number)),
      state,
      detail: <Detail step={step} state={state} dueOn={dueOn} today={today} t={t} />,
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

function stateOf(step: StepView, now: number | null): StepState {
  if (finished(step)) return "done";
  return step.number === now ? "current" : "todo";
}

function Detail(props: {
  readonly step: StepView;
  readonly state: StepState;
  readonly dueOn: LocalDate | null;
  readonly today: LocalDate;
  readonly t: Translate;
}) {
  const { step, state, dueOn, today, t } = props;
  if (state === "current" && dueOn) return <DueChip due={termDue(dueOn, null, today)} t={t} />;
  if (step.decidedOn && step.outcome) {
    const tone = step.outcome === "no" ? "warning" : "positive";
    return <StatusBadge tone={tone}>{codeText(t, "samenStarten.outcomes", step.outcome)}</StatusBadge>;
  }
  return <LocalDay day={dueOn} absent="" />;
}
