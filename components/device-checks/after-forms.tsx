import type { Field, FieldOption } from "@/components/ui/form-field";
import { Panel } from "@/components/ui/panel";
import { leadDecisions, policeDecisions } from "@/lib/device-checks/codes";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import type { Translate } from "@/lib/i18n/translator";
import { type Act, CheckForm } from "./check-form";
import { codeOptions, tick } from "./code-options";
import { windowFields } from "./ending-fields";
import { conclusionFields, followUpFields } from "./step-fields";

export type AfterActs = Readonly<Record<"assess" | "close" | "repeated" | "police", Act>>;
type Props = {
  readonly page: CheckPage;
  readonly acts: AfterActs;
  readonly colleagues: readonly FieldOption[];
  readonly t: Translate;
};

/** What still has to happen to an ended check, by whom it is for. */
export function AfterForms(props: Props) {
  const { check, role, waitsForLead } = props.page;
  if (role === "teamLead") {
    if (check.state === "stopped") return <PoliceForm {...props} />;
    if (waitsForLead) return <RepeatedForm {...props} />;
    return check.state === "assessed" ? <CloseForm {...props} /> : null;
  }
  if (waitsForLead) return null;
  return ["done", "refused", "impossible"].includes(check.state) ? <AssessForm {...props} /> : null;
}

const hidden = ({ check }: CheckPage) => ({ checkId: check.id, version: check.version });

function AssessForm({ page, acts, colleagues, t }: Props) {
  const indication = page.behaviours.length > 0;
  const withWhom: Field = {
    kind: "select",
    name: "assessedWithId",
    label: t("deviceChecks.forms.conclusion.assessedWith"),
    required: page.check.secondWorkerId === null,
    options: colleagues,
  };
  const { compliance, clientExplanation, followUp, followUpNote } = page.check;
  return (
    <Panel
      title={t("deviceChecks.result.assessTitle")}
      intro={indication ? t("deviceChecks.result.indicationHint") : t("deviceChecks.result.assessHint")}
    >
      <CheckForm
        act={acts.assess}
        hidden={hidden(page)}
        fields={[...conclusionFields(t), ...(indication ? [withWhom] : [])]}
        values={{ compliance, clientExplanation, followUp, followUpNote }}
        submit={t("deviceChecks.forms.conclusion.assess")}
        t={t}
      />
    </Panel>
  );
}

function CloseForm({ page, acts, t }: Props) {
  return (
    <Panel title={t("deviceChecks.result.closeTitle")}>
      <CheckForm
        act={acts.close}
        hidden={hidden(page)}
        fields={[]}
        submit={t("deviceChecks.forms.conclusion.close")}
        t={t}
      />
    </Panel>
  );
}

function RepeatedForm({ page, acts, t }: Props) {
  return (
    <Panel title={t("deviceChecks.forms.decide.title")} intro={t("deviceChecks.lead.repeatedText")}>
      <CheckForm
        act={acts.repeated}
        hidden={hidden(page)}
        fields={[
          {
            kind: "radios",
            name: "decision",
            label: t("deviceChecks.forms.decide.decision"),
            required: true,
            options: codeOptions(t, "leadDecisions", leadDecisions),
          },
          ...windowFields(t).map(
            (field): Field => ({ ...field, showWhen: { name: "decision", equals: "new-attempt" } }),
          ),
          {
            kind: "textarea",
            name: "note",
            label: t("deviceChecks.forms.decide.note"),
            required: true,
            rows: 3,
            maxLength: 500,
          },
        ]}
        submit={t("deviceChecks.forms.decide.submit")}
        t={t}
      />
    </Panel>
  );
}

function PoliceForm({ page, acts, t }: Props) {
  const reported = { name: "decision", equals: "reported" } as const;
  return (
    <Panel title={t("deviceChecks.stop.leadTitle")} intro={t("deviceChecks.stop.leadHint")}>
      <div className="grid gap-4">
        <CheckForm
          act={acts.police}
          hidden={hidden(page)}
          fields={[
            {
              kind: "radios",
              name: "decision",
              label: t("deviceChecks.forms.police.decision"),
              required: true,
              options: codeOptions(t, "policeDecisions", policeDecisions),
            },
            {
              kind: "date",
              name: "reportedOn",
              label: t("deviceChecks.forms.police.reportedOn"),
              required: true,
              showWhen: reported,
            },
            {
              kind: "time",
              name: "reportedTime",
              label: t("deviceChecks.forms.police.reportedTime"),
              required: true,
              showWhen: reported,
            },
            {
              kind: "text",
              name: "reference",
              label: t("deviceChecks.forms.police.reference"),
              maxLength: 60,
              showWhen: reported,
            },
            {
              kind: "checkboxes",
              name: "aftercareOffered",
              label: t("deviceChecks.forms.police.aftercare"),
              required: true,
              options: tick(t("deviceChecks.forms.police.aftercareOption")),
            },
            ...followUpFields(t),
          ]}
          submit={t("deviceChecks.forms.police.submit")}
          t={t}
        />
      </div>
    </Panel>
  );
}
