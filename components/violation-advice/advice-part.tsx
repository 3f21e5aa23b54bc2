import { ActForm } from "@/components/signals/act-form";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { HeadingList } from "./heading-list";
import { partFields, type WrittenPart } from "./part-fields";

type Props = {
  readonly advice: AdviceDetail;
  readonly part: WrittenPart;
  readonly action: FormAction;
  readonly formKey: string;
  readonly t: Translate;
};

/** One part of a draft advice as a form of its own, so that little is lost. */
export function AdvicePart({ advice, part, action, formKey, t }: Props) {
  return (
    <Panel title={t(`violationAdvice.parts.${part}`)} intro={t(`violationAdvice.why.${part}`)}>
      <div className="grid gap-6">
        {part === "heading" ? (
          <div className="grid gap-3">
            <Paragraph look="subtle">{t("violationAdvice.advice.headingAuto")}</Paragraph>
            <HeadingList heading={advice.heading} t={t} />
          </div>
        ) : null}
        {part === "earlier" ? <Warnings advice={advice} t={t} /> : null}
        <ActForm
          action={action}
          about={{ adviceId: advice.id, version: advice.version }}
          fields={partFields(t, part, advice)}
          values={valuesOf(advice, part)}
          submits={[{ label: t("violationAdvice.advice.save") }]}
          formKey={formKey}
          t={t}
        />
      </div>
    </Panel>
  );
}

type Values = Parameters<typeof ActForm>[0]["values"];

function valuesOf({ blocks }: AdviceDetail, part: WrittenPart): Values {
  if (part !== "violation") return blocks[part];
  const { violation } = blocks;
  return { ...violation, sinceOn: violation.sinceOn ? formatDutch(violation.sinceOn) : undefined };
}

function Warnings({ advice, t }: { readonly advice: AdviceDetail; readonly t: Translate }) {
  if (advice.warnings.length === 0)
    return <Paragraph look="subtle">{t("violationAdvice.advice.earlierNone")}</Paragraph>;
  return (
    <div className="grid gap-2">
      <Paragraph look="subtle">{t("violationAdvice.advice.earlierAuto")}</Paragraph>
      <ul className="grid gap-2">
        {advice.warnings.map((warning) => (
          <li key={warning.id} className="max-w-[68ch]">
            <LocalDay day={warning.issuedOn} />: {warning.facts}
            {warning.lapsedOn ? (
              <span className="block text-sm font-semibold text-ink-subtle">
                {t("violationAdvice.document.warningLapsed", { date: formatDutch(warning.lapsedOn) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
