import { WhyLink } from "@/components/terms/why-link";
import { DescriptionList } from "@/components/ui/description-list";
import { DueBadge } from "@/components/ui/due-badge";
import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { OmCaseDetail } from "@/lib/violation-advice/queries/om-cases";

type Props = { readonly omCase: OmCaseDetail; readonly t: Translate };

const dues = {
  met: "done",
  "met-late": "done",
  stopped: "due-soon",
  running: "on-track",
  late: "overdue",
} as const;

/** Number, receipt, clock and what was decided. */
export function OmCaseFacts({ omCase, t }: Props) {
  const { clock } = omCase;
  return (
    <Panel title={t("violationAdvice.om.case")}>
      <DescriptionList
        items={[
          { term: t("violationAdvice.om.reference"), detail: omCase.cjibReference },
          { term: t("violationAdvice.om.received"), detail: <Instant at={omCase.receivedAt} /> },
          ...(clock
            ? [
                {
                  term: t("violationAdvice.om.clock"),
                  detail: (
                    <span className="flex flex-wrap items-center gap-2">
                      <LocalDay day={clock.dueOn} />
                      <DueBadge state={dues[clock.state]}>
                        {t(`violationAdvice.clocks.states.${clock.state}`)}
                      </DueBadge>
                      <WhyLink t={t} kind="om-decision" id={omCase.id} day={clock.dueOn} />
                    </span>
                  ),
                },
              ]
            : []),
          ...decided(omCase, t),
        ]}
      />
    </Panel>
  );
}

function decided(omCase: OmCaseDetail, t: Translate) {
  if (!omCase.decision) return [];
  if (omCase.kind === "change-request") return changeAnswer(omCase, t);
  const hearing = omCase.hearingOn
    ? [{ term: t("violationAdvice.om.hearingOn"), detail: <LocalDay day={omCase.hearingOn} /> }]
    : [];
  const court = omCase.courtOutcome
    ? [
        {
          term: t("violationAdvice.advice.courtTitle"),
          detail: (
            <>
              {codeText(t, "violationAdvice.courtOutcomes", omCase.courtOutcome)},{" "}
              <LocalDay day={omCase.courtOn} />
            </>
          ),
        },
      ]
    : [];
  return [
    {
      term: t("violationAdvice.om.decided"),
      detail: codeText(t, "violationAdvice.decisions", omCase.decision),
    },
    {
      term: t("violationAdvice.advice.measure"),
      detail: codeText(t, "violationAdvice.measures", omCase.measure),
    },
    ...(omCase.reasonCode
      ? [
          {
            term: t("violationAdvice.om.reasonCode"),
            detail: codeText(t, "violationAdvice.reasonCodes", omCase.reasonCode),
          },
        ]
      : []),
    ...(omCase.reason ? [{ term: t("violationAdvice.om.reason"), detail: omCase.reason }] : []),
    { term: t("violationAdvice.advice.decidedOn"), detail: <LocalDay day={omCase.decidedOn} /> },
    ...hearing,
    ...court,
  ];
}

const changeAnswer = ({ decision, reason, decidedOn }: OmCaseDetail, t: Translate) => [
  {
    term: t("violationAdvice.clauseRequest.om.answer"),
    detail: codeText(t, "violationAdvice.clauseRequest.answers", decision),
  },
  ...(reason ? [{ term: t("violationAdvice.om.reason"), detail: reason }] : []),
  { term: t("violationAdvice.advice.decidedOn"), detail: <LocalDay day={decidedOn} /> },
];

/** Questions put to probation, with their answers. */
export function OmQuestions({ omCase, t }: Props) {
  if (omCase.questions.length === 0) return null;
  return (
    <Panel title={t("violationAdvice.om.asked")}>
      <div className="grid gap-4">
        {omCase.questions.map((each) => (
          <div key={each.id} className="grid gap-2">
            <Quote source={<Instant at={each.askedAt} />}>{each.question}</Quote>
            {each.answeredAt ? (
              <>
                <p className="max-w-[68ch] whitespace-pre-line">{each.answer}</p>
                <p className="text-sm text-ink-subtle">
                  {t("violationAdvice.om.answered")}, <Instant at={each.answeredAt} />
                </p>
              </>
            ) : (
              <p className="text-sm font-semibold text-warning">{t("violationAdvice.om.noAnswer")}</p>
            )}
          </div>
        ))}
      </div>
    </Panel>
  );
}
