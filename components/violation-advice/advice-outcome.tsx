import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";

type Props = { readonly advice: AdviceDetail; readonly t: Translate };

/** What came back: sent back with a reason, the colleague's challenge, the OM's questions, decision and judgment. */
export function AdviceOutcome({ advice, t }: Props) {
  return (
    <>
      <SentBack advice={advice} t={t} />
      <Decision advice={advice} t={t} />
      <Answered advice={advice} t={t} />
      {advice.challengedAt && advice.state === "awaiting-approval" ? (
        <Panel title={t("violationAdvice.advice.challengeRemark", { name: advice.challengerName })}>
          <p className="max-w-[68ch] whitespace-pre-line">
            {advice.challengeRemark || t("violationAdvice.advice.noRemark")}
          </p>
        </Panel>
      ) : null}
    </>
  );
}

function SentBack({ advice, t }: Props) {
  if (!advice.sentBackWhy || (advice.state !== "draft" && advice.state !== "withdrawn")) return null;
  return (
    <Alert
      tone="warning"
      title={t(
        advice.state === "draft" ? "violationAdvice.advice.sentBack" : "violationAdvice.advice.withdrawnWhy",
      )}
    >
      <p className="whitespace-pre-line">{advice.sentBackWhy}</p>
      {advice.state === "draft" && advice.challengeRemark ? (
        <p className="mt-2 whitespace-pre-line">
          {t("violationAdvice.advice.challengeRemark", { name: advice.challengerName })}:{" "}
          {advice.challengeRemark}
        </p>
      ) : null}
    </Alert>
  );
}

function Decision({ advice, t }: Props) {
  if (!advice.omDecision) return null;
  return (
    <Panel title={t("violationAdvice.advice.decisionTitle")} tone="info">
      <DescriptionList
        items={[
          {
            term: t("violationAdvice.advice.decision"),
            detail: codeText(t, "violationAdvice.decisions", advice.omDecision),
          },
          {
            term: t("violationAdvice.advice.measure"),
            detail: codeText(t, "violationAdvice.measures", advice.omMeasure),
          },
          ...(advice.omReason
            ? [{ term: t("violationAdvice.advice.decisionReason"), detail: advice.omReason }]
            : []),
          { term: t("violationAdvice.advice.decidedOn"), detail: <LocalDay day={advice.omDecidedOn} /> },
          {
            term: t("violationAdvice.advice.filed"),
            detail: t(advice.applicationFiled ? "platform.yes" : "platform.no"),
          },
          ...court(advice, t),
          ...(advice.effect
            ? [
                {
                  term: t("violationAdvice.advice.effect"),
                  detail: t(`violationAdvice.effects.${advice.effect.order}`),
                },
              ]
            : []),
          ...(advice.settledNote
            ? [{ term: t("violationAdvice.advice.settled"), detail: advice.settledNote }]
            : []),
        ]}
      />
    </Panel>
  );
}

function court(advice: AdviceDetail, t: Translate) {
  if (!advice.courtOutcome) return [];
  const days =
    advice.executedDays === null
      ? []
      : [
          {
            term: t("violationAdvice.advice.executedDays"),
            detail: t("violationAdvice.advice.days", { days: advice.executedDays }),
          },
        ];
  return [
    {
      term: t("violationAdvice.advice.courtOutcome"),
      detail: codeText(t, "violationAdvice.courtOutcomes", advice.courtOutcome),
    },
    { term: t("violationAdvice.advice.courtOn"), detail: <LocalDay day={advice.courtOn} /> },
    ...days,
  ];
}

function Answered({ advice, t }: Props) {
  const answered = advice.questions.filter((each) => each.answeredAt);
  if (answered.length === 0) return null;
  return (
    <Panel title={t("violationAdvice.advice.answered")}>
      <div className="grid gap-4">
        {answered.map((each) => (
          <div key={each.id} className="grid gap-2">
            <Quote label={t("violationAdvice.advice.questionTitle")} source={<Instant at={each.askedAt} />}>
              {each.question}
            </Quote>
            <p className="max-w-[68ch] whitespace-pre-line">{each.answer}</p>
            <p className="text-sm text-ink-subtle">
              <Instant at={each.answeredAt} />
            </p>
          </div>
        ))}
      </div>
    </Panel>
  );
}
