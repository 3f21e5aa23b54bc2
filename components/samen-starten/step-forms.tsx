import { Paragraph } from "@/components/ui/paragraph";
import { Quote } from "@/components/ui/quote";
import { formatDutch } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import * as actions from "@/lib/samen-starten/actions";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { knowledgeLevels, noReasons } from "@/lib/samen-starten/rules";
import { options } from "./options";
import { TrajectoryForm } from "./trajectory-form";

type Props = { readonly file: TrajectoryDetail; readonly t: Translate };
type StepProps = Props & { readonly number: 3 | 4 };

/** Step 1, by probation. */
export function KnowledgeForm({ file, t }: Props) {
  return (
    <TrajectoryForm
      action={actions.recordKnowledgeAction}
      file={file}
      t={t}
      fields={[
        {
          kind: "radios",
          name: "outcome",
          label: t("samenStarten.act.knowledge.outcome"),
          required: true,
          options: options(t, "outcomes", knowledgeLevels),
        },
        {
          kind: "textarea",
          name: "basis",
          label: t("samenStarten.act.knowledge.basis"),
          hint: t("samenStarten.act.knowledge.basisHint"),
          required: true,
          rows: 2,
          maxLength: 500,
        },
      ]}
      submit={{ label: t("samenStarten.act.knowledge.save") }}
    />
  );
}

/** Step 2: one button, each party its own. */
export function TickForm({ file, t }: Props) {
  return (
    <div className="grid gap-3">
      <Paragraph>{t("samenStarten.act.tick.text")}</Paragraph>
      <TrajectoryForm
        action={actions.tickInterpretedAction}
        file={file}
        t={t}
        fields={[]}
        submit={{ label: t("samenStarten.act.tick.save") }}
      />
    </div>
  );
}

/** Step 3 or 4: yes with what is agreed, or no with its reason. */
export function DecideForm({ file, number, t }: StepProps) {
  return (
    <div className="grid gap-3">
      <Paragraph>{t("samenStarten.act.decide.text")}</Paragraph>
      <OtherAnswer file={file} number={number} t={t} />
      <TrajectoryForm
        action={actions.decideStepAction}
        file={file}
        t={t}
        fields={[
          { kind: "hidden", name: "number", value: String(number) },
          {
            kind: "radios",
            name: "answer",
            label: t("samenStarten.act.decide.answer"),
            required: true,
            options: [
              { value: "yes", label: t("platform.yes") },
              { value: "no", label: t("platform.no") },
            ],
          },
          {
            kind: "radios",
            name: "reasonCode",
            label: t("samenStarten.act.decide.reason"),
            required: true,
            options: options(t, "noReasons", noReasons),
            showWhen: { name: "answer", equals: "no" },
          },
          {
            kind: "textarea",
            name: "note",
            label: t(number === 3 ? "samenStarten.act.decide.note3" : "samenStarten.act.decide.note4"),
            hint: t("samenStarten.act.decide.noteHint"),
            rows: 2,
            maxLength: 500,
          },
        ]}
        values={{ note: stepOf(file, number)?.note }}
        submit={{ label: t("samenStarten.act.decide.save") }}
      />
    </div>
  );
}

const stepOf = (file: TrajectoryDetail, number: 3 | 4) => file.steps.find((step) => step.number === number);

/** What the other party said, word for word, before one agrees with it or not. */
function OtherAnswer({ file, number, t }: StepProps) {
  const step = stepOf(file, number);
  const name = file.party === "dji" ? step?.probationName : step?.djiName;
  if (!step?.outcome || !name) return null;
  const answer = codeText(t, "samenStarten.outcomes", step.outcome);
  const reason = step.reasonCode ? [codeText(t, "samenStarten.noReasons", step.reasonCode)] : [];
  return (
    <Quote label={t("samenStarten.steps.answered", { answer, name })}>
      {[...reason, step.note].filter((part) => part !== "").join(". ") || answer}
    </Quote>
  );
}

/** What research or effort brought, by probation. */
export function ResultForm({ file, number, t }: StepProps) {
  return (
    <TrajectoryForm
      action={actions.recordResultAction}
      file={file}
      t={t}
      fields={[
        { kind: "hidden", name: "number", value: String(number) },
        {
          kind: "textarea",
          name: "result",
          label: t(number === 3 ? "samenStarten.act.result.result3" : "samenStarten.act.result.result4"),
          required: true,
          rows: 4,
          maxLength: 1000,
        },
      ]}
      submit={{ label: t("samenStarten.act.result.save") }}
    />
  );
}

/** The last day of detention: to begin the handover of a shortened route, or to change what is expected. */
export function EndDateForm({
  file,
  purpose,
  t,
}: Props & { readonly purpose: "beginHandover" | "expectedEnd" }) {
  return (
    <TrajectoryForm
      action={purpose === "beginHandover" ? actions.beginHandoverAction : actions.setExpectedEndAction}
      file={file}
      t={t}
      fields={[{ kind: "date", name: "expectedEndOn", label: t("samenStarten.act.endDate"), required: true }]}
      values={{ expectedEndOn: file.expectedEndOn ? formatDutch(file.expectedEndOn) : undefined }}
      submit={{
        label: t(`samenStarten.act.${purpose}.save`),
        variant: purpose === "beginHandover" ? "primary" : "secondary",
      }}
    />
  );
}

/** Closes after the handover. */
export function CloseForm({ file, t }: Props) {
  return (
    <TrajectoryForm
      action={actions.closeTrajectoryAction}
      file={file}
      t={t}
      fields={[]}
      submit={{ label: t("samenStarten.act.close.save") }}
    />
  );
}
