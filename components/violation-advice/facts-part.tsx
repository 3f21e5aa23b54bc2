import { ActForm } from "@/components/signals/act-form";
import { textOptions } from "@/components/signals/text-options";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { FactList } from "./fact-list";
import { yesNoOptions } from "./notice-fields";

type Props = {
  readonly advice: AdviceDetail;
  readonly actions: Readonly<Record<"pick" | "add" | "remove", FormAction>>;
  readonly newKey: () => string;
  readonly t: Translate;
};

const byHand = ["own", "test", "electronic-monitoring", "provider", "police"];

/** Block 3: facts picked from the dossier or written by hand, each with its source. */
export function FactsPart(props: Props) {
  return (
    <>
      <Chosen {...props} />
      <Pick {...props} />
      <Add {...props} />
    </>
  );
}

const about = ({ id, version }: AdviceDetail) => ({ adviceId: id, version });

const Chosen = ({ advice, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.advice.factsNow")} intro={t("violationAdvice.why.facts")}>
    {advice.facts.length === 0 ? (
      <Paragraph look="subtle">{t("violationAdvice.advice.factsNone")}</Paragraph>
    ) : (
      <FactList
        facts={advice.facts}
        keyOf={({ id }) => id}
        t={t}
        after={(fact) => (
          <ActForm
            action={actions.remove}
            about={{ ...about(advice), factId: fact.id }}
            submits={[{ label: t("violationAdvice.advice.factRemove"), variant: "secondary" }]}
            formKey={newKey()}
            t={t}
          />
        )}
      />
    )}
  </Panel>
);

const Pick = ({ advice, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.advice.factsPick")}>
    {advice.candidates.length === 0 ? (
      <Paragraph look="subtle">{t("violationAdvice.advice.factsPickNone")}</Paragraph>
    ) : (
      <ActForm
        action={actions.pick}
        about={about(advice)}
        fields={[
          {
            kind: "checkboxes",
            name: "picked",
            label: t("violationAdvice.advice.factsPick"),
            hint: t("violationAdvice.advice.factsPickHint"),
            required: true,
            options: advice.candidates.map((each) => ({
              value: each.key,
              label: `${formatDutch(each.occurredOn)} ${t(`violationAdvice.sources.${each.sourceType}`)}`,
              hint: each.sentence,
            })),
          },
        ]}
        submits={[{ label: t("violationAdvice.advice.factsPickSubmit") }]}
        formKey={newKey()}
        t={t}
      />
    )}
  </Panel>
);

const Add = ({ advice, actions, newKey, t }: Props) => (
  <Panel title={t("violationAdvice.advice.factsAdd")}>
    <ActForm
      action={actions.add}
      about={about(advice)}
      fields={[
        { kind: "date", name: "occurredOn", label: t("violationAdvice.advice.factOn"), required: true },
        {
          kind: "textarea",
          name: "sentence",
          label: t("violationAdvice.advice.factSentence"),
          required: true,
          rows: 2,
          maxLength: 1_000,
        },
        {
          kind: "select",
          name: "sourceType",
          label: t("violationAdvice.advice.factSource"),
          required: true,
          options: textOptions(t, "violationAdvice.sources").filter(({ value }) => byHand.includes(value)),
        },
        {
          kind: "radios",
          name: "favourable",
          label: t("violationAdvice.advice.factFavourable"),
          required: true,
          options: yesNoOptions(t),
        },
      ]}
      values={{ favourable: "no" }}
      submits={[{ label: t("violationAdvice.advice.factsAddSubmit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);
