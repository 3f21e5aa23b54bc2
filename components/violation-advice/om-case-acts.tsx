import { ActForm } from "@/components/signals/act-form";
import { textOptions } from "@/components/signals/text-options";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { OmCaseDetail } from "@/lib/violation-advice/queries/om-cases";
import { ChangeAnswerForm } from "./change-answer-form";
import { yesNoOptions } from "./notice-fields";

type Props = {
  readonly omCase: OmCaseDetail;
  readonly actions: Readonly<Record<"note" | "ask" | "decide" | "court" | "answer", FormAction>>;
  readonly newKey: () => string;
  readonly t: Translate;
};

/** What the OM can do now: note a notice, answer a request, decide or ask one question, later the court's decision. */
export function OmCaseActs(props: Props) {
  const { omCase } = props;
  if (omCase.kind === "notice") return omCase.state === "open" ? <Note {...props} /> : null;
  if (omCase.kind === "change-request")
    return omCase.state === "open" ? <ChangeAnswerForm {...props} action={props.actions.answer} /> : null;
  if (omCase.state === "open")
    return (
      <>
        <Decide {...props} />
        <Ask {...props} />
      </>
    );
  if (omCase.state === "question-asked") return <Decide {...props} />;
  return omCase.state === "at-court" ? <Court {...props} /> : null;
}

const about = ({ id, version }: OmCaseDetail) => ({ caseId: id, version });

const Note = ({ omCase, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.om.waitsForAdvice")}>
    <div className="grid gap-4">
      <Paragraph>{t("violationAdvice.om.noteText")}</Paragraph>
      <ActForm
        action={actions.note}
        about={about(omCase)}
        submits={[{ label: t("violationAdvice.om.note") }]}
        formKey={newKey()}
        t={t}
      />
    </div>
  </Panel>
);

const Ask = ({ omCase, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.om.ask")} intro={t("violationAdvice.om.askText")}>
    <ActForm
      action={actions.ask}
      about={about(omCase)}
      fields={[
        {
          kind: "textarea",
          name: "question",
          label: t("violationAdvice.om.question2"),
          required: true,
          rows: 3,
          maxLength: 1_500,
        },
      ]}
      submits={[{ label: t("violationAdvice.om.askSubmit"), variant: "secondary" }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Decide = ({ omCase, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.om.decide")} intro={t("violationAdvice.om.decideText")}>
    <ActForm
      action={actions.decide}
      about={about(omCase)}
      fields={[
        {
          kind: "radios",
          name: "decision",
          label: t("violationAdvice.om.decision"),
          required: true,
          options: textOptions(t, "violationAdvice.decisions"),
        },
        {
          kind: "select",
          name: "reasonCode",
          label: t("violationAdvice.om.reasonCode"),
          required: true,
          options: textOptions(t, "violationAdvice.reasonCodes"),
          showWhen: { name: "decision", equals: ["partly", "not-followed"] },
        },
        {
          kind: "select",
          name: "measure",
          label: t("violationAdvice.om.measure"),
          required: true,
          options: textOptions(t, "violationAdvice.measures"),
        },
        {
          kind: "textarea",
          name: "reason",
          label: t("violationAdvice.om.reason"),
          rows: 3,
          maxLength: 3_000,
        },
        {
          kind: "radios",
          name: "applicationFiled",
          label: t("violationAdvice.om.filed"),
          required: true,
          options: yesNoOptions(t),
        },
        {
          kind: "date",
          name: "hearingOn",
          label: t("violationAdvice.om.hearingOn"),
          hint: t("violationAdvice.om.hearingHint"),
          showWhen: { name: "applicationFiled", equals: "yes" },
        },
      ]}
      submits={[{ label: t("violationAdvice.om.decideSubmit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Court = ({ omCase, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.om.courtTitle")}>
    <ActForm
      action={actions.court}
      about={about(omCase)}
      fields={[
        {
          kind: "select",
          name: "outcome",
          label: t("violationAdvice.om.courtOutcome"),
          required: true,
          options: textOptions(t, "violationAdvice.courtOutcomes"),
        },
        { kind: "date", name: "courtOn", label: t("violationAdvice.om.courtOn"), required: true },
        {
          kind: "number",
          name: "executedDays",
          label: t("violationAdvice.om.executedDays"),
          inputMode: "numeric",
          showWhen: {
            name: "outcome",
            equals: ["TOEWIJZING_GEHEEL", "TOEWIJZING_GEDEELTELIJK", "OMZETTING_TAAKSTRAF"],
          },
        },
      ]}
      values={{ courtOn: formatDutch(omCase.today) }}
      submits={[{ label: t("violationAdvice.om.courtSubmit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);
