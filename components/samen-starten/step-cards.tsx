import { DayWithDue } from "@/components/terms/due-chip";
import { WhyLink } from "@/components/terms/why-link";
import { Alert } from "@/components/ui/alert";
import { type DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import type { LocalDate } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import type { StepView } from "@/lib/samen-starten/queries/trajectory-parts";
import { termDue } from "@/lib/terms/due";

type Props = { readonly file: TrajectoryDetail; readonly today: LocalDate; readonly t: Translate };

/** The four steps with their days, decisions and results. */
export function StepCards({ file, today, t }: Props) {
  return file.steps.map((step) => (
    <Panel key={step.number} title={t(`samenStarten.steps.title${step.number as 1 | 2 | 3 | 4}`)}>
      <div className="grid gap-3">
        <NoRecord step={step} t={t} />
        {begun(step) ? null : <Paragraph look="subtle">{waitingText(file, t)}</Paragraph>}
        <DescriptionList items={itemsOf(step, file.id, today, t)} />
      </div>
    </Panel>
  ));
}

const begun = (step: StepView): boolean =>
  step.outcome !== null || step.djiId !== null || step.probationId !== null;

const waitingText = (file: TrajectoryDetail, t: Translate): string =>
  file.shortenedOn ? t("samenStarten.steps.skipped") : t("samenStarten.steps.waits");

/** A "no" is a decision with a reason, and stands out. */
function NoRecord({ step, t }: { readonly step: StepView; readonly t: Translate }) {
  if (step.outcome !== "no") return null;
  if (!step.decidedOn) return <Alert>{t("samenStarten.steps.tentative")}</Alert>;
  return (
    <Alert tone="warning" title={t("samenStarten.steps.noTitle", { number: step.number })}>
      {t("samenStarten.steps.noText", { reason: codeText(t, "samenStarten.noReasons", step.reasonCode) })}
    </Alert>
  );
}

function itemsOf(step: StepView, id: string, today: LocalDate, t: Translate): readonly DescriptionItem[] {
  // a yes to step 3 sets a new last day, for the research; step 4 is on time once both agreed
  const done = step.number === 3 && step.outcome === "yes" ? step.resultOn : step.decidedOn;
  return [
    ...(step.dueOn
      ? [
          {
            term: t("samenStarten.steps.due"),
            detail: (
              <span className="flex flex-wrap items-baseline gap-x-3">
                <DayWithDue day={step.dueOn} due={termDue(step.dueOn, done, today)} t={t} />
                <WhyLink t={t} kind={`start-step-${step.number as 1 | 2 | 3 | 4}`} id={id} day={step.dueOn} />
              </span>
            ),
          },
        ]
      : []),
    ...outcomeItems(step, t),
    ...partyItems(step, t),
    ...(step.result
      ? [
          {
            term: t("samenStarten.steps.result"),
            detail: <span className="whitespace-pre-line">{step.result}</span>,
          },
        ]
      : []),
    ...(step.resultOn
      ? [{ term: t("samenStarten.steps.resultOn"), detail: <LocalDay day={step.resultOn} /> }]
      : []),
  ];
}

function outcomeItems(step: StepView, t: Translate): readonly DescriptionItem[] {
  if (!step.outcome) return [];
  const noteTerm =
    step.number === 1
      ? t("samenStarten.steps.basis")
      : step.outcome === "yes"
        ? t("samenStarten.steps.activities")
        : t("samenStarten.steps.note");
  return [
    {
      term: t("samenStarten.steps.outcome"),
      detail: (
        <StatusBadge tone={step.decidedOn ? (step.outcome === "no" ? "warning" : "positive") : "neutral"}>
          {codeText(t, "samenStarten.outcomes", step.outcome)}
        </StatusBadge>
      ),
    },
    ...(step.reasonCode
      ? [
          {
            term: t("samenStarten.steps.reason"),
            detail: codeText(t, "samenStarten.noReasons", step.reasonCode),
          },
        ]
      : []),
    ...(step.note
      ? [{ term: noteTerm, detail: <span className="whitespace-pre-line">{step.note}</span> }]
      : []),
    ...(step.decidedOn
      ? [{ term: t("samenStarten.steps.decidedOn"), detail: <LocalDay day={step.decidedOn} /> }]
      : []),
  ];
}

/** What each party said, once one of them has. */
function partyItems(step: StepView, t: Translate): readonly DescriptionItem[] {
  if (step.number === 1 || !begun(step)) return [];
  const says = (name: string | null): string => {
    if (!name) return t(step.number === 2 ? "samenStarten.steps.waitsTick" : "samenStarten.steps.waits");
    if (step.number === 2) return t("samenStarten.steps.ticked", { name });
    return t("samenStarten.steps.answered", {
      answer: codeText(t, "samenStarten.outcomes", step.outcome),
      name,
    });
  };
  return [
    { term: t("samenStarten.steps.djiSays"), detail: says(step.djiName) },
    { term: t("samenStarten.steps.probationSays"), detail: says(step.probationName) },
  ];
}
