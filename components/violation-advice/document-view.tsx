import type { ReactNode } from "react";
import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { Quote } from "@/components/ui/quote";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { AdviceDocument } from "@/lib/violation-advice/documents";
import { FactList } from "./fact-list";
import { HeadingList } from "./heading-list";

/** A frozen fact has no name of its own but what it says. */
const wording = ({ occurredOn, sentence }: AdviceDocument["facts"][number]): string =>
  `${occurredOn} ${sentence}`;

type Props = { readonly document: AdviceDocument; readonly t: Translate };

/** Facts first, those in the client's favour apart; then the rest of the twelve blocks in their order. */
export function DocumentView({ document, t }: Props) {
  const against = document.facts.filter((fact) => !fact.favourable);
  const favourable = document.facts.filter((fact) => fact.favourable);
  return (
    <>
      <Panel title={t("violationAdvice.document.facts")}>
        <FactList facts={against} keyOf={wording} t={t} />
      </Panel>
      <Panel title={t("violationAdvice.document.favourableFacts")}>
        {favourable.length === 0 ? (
          <Paragraph look="subtle">{t("violationAdvice.document.none")}</Paragraph>
        ) : (
          <FactList facts={favourable} keyOf={wording} t={t} />
        )}
      </Panel>
      <Panel title={t("violationAdvice.document.conditions")}>
        <ConditionQuotes conditions={document.conditions} t={t} />
      </Panel>
      {sections(document, t).map(({ key, items }) => (
        <Panel key={key} title={t(`violationAdvice.parts.${key}`)}>
          <DescriptionList items={items.map(([term, detail]) => ({ term, detail: words(detail, t) }))} />
        </Panel>
      ))}
      <Panel title={t("violationAdvice.parts.heading")}>
        <HeadingList heading={document.heading} t={t} />
      </Panel>
      <SignOff document={document} t={t} />
    </>
  );
}

/** The conditions in the words of the judge. */
export const ConditionQuotes = ({
  conditions,
  t,
}: {
  readonly conditions: AdviceDocument["conditions"];
  readonly t: Translate;
}) => (
  <div className="grid gap-3">
    {conditions.map((each) => (
      <Quote
        key={each.sequence}
        label={`${each.sequence}. ${codeText(t, "supervisionOrders.conditions", each.code)}`}
        source={`${each.law} ${each.article}`}
      >
        {each.text}
      </Quote>
    ))}
  </div>
);

const dutch = (iso: string) => iso.split("-").reverse().join("-");

function sections(d: AdviceDocument, t: Translate) {
  const word = (key: "yes" | "no") => t(`violationAdvice.document.${key}`);
  const yesNo = (value: string) => (value === "yes" ? word("yes") : word("no"));
  const warnings = d.earlier.warnings.map(({ issuedOn, facts, lapsedOn }) => {
    const lapsed = lapsedOn
      ? ` ${t("violationAdvice.document.warningLapsed", { date: dutch(lapsedOn) })}`
      : "";
    return `${dutch(issuedOn)}: ${facts}${lapsed}`;
  });
  const rows = {
    client: [
      [t("violationAdvice.advice.clientHearing"), codeText(t, "violationAdvice.hearings", d.client.hearing)],
      [t("violationAdvice.parts.client"), d.client.explanation],
      [t("violationAdvice.document.counsel"), yesNo(d.client.counselInformed)],
    ],
    earlier: [
      [t("violationAdvice.document.warnings"), warnings.join("\n")],
      [t("violationAdvice.document.advices"), d.earlier.advices],
      [t("violationAdvice.document.positive"), d.earlier.positive],
    ],
    course: [
      [t("violationAdvice.document.attendance"), d.course.attendance],
      [t("violationAdvice.document.treatment"), d.course.treatment],
      [t("violationAdvice.document.circumstances"), d.course.circumstances],
    ],
    risk: [
      [t("violationAdvice.document.judgement"), d.risk.judgement],
      [t("violationAdvice.document.instrument"), instrument(d.risk.instrument, t)],
      [t("violationAdvice.document.danger"), d.risk.danger],
      [t("violationAdvice.document.protective"), d.risk.protective],
    ],
    consequences: [[t("violationAdvice.parts.consequences"), d.consequences]],
    advice: [
      [
        t("violationAdvice.document.advised"),
        `${codeText(t, "violationAdvice.options", d.advice.option)} (${d.advice.article})`,
      ],
      [t("violationAdvice.document.reason"), d.advice.reason],
      [t("violationAdvice.document.alternatives"), d.advice.alternatives],
    ],
    continuation: [
      [t("violationAdvice.document.possible"), yesNo(d.continuation.possible)],
      [t("violationAdvice.document.how"), d.continuation.how],
    ],
    attachments: [
      [
        t("violationAdvice.parts.attachments"),
        d.attachments.map((kind) => codeText(t, "violationAdvice.attachmentKinds", kind)).join(", "),
      ],
    ],
  } as const satisfies Record<string, readonly (readonly [string, string])[]>;
  return Object.entries(rows).map(([key, items]) => ({ key: key as keyof typeof rows, items }));
}

function instrument(stored: string, t: Translate): string {
  const [code = "", ...note] = stored.split(": ");
  return `${codeText(t, "violationAdvice.instruments", code)}. ${note.join(": ")}`;
}

const words = (text: string, t: Translate): ReactNode => (
  <span className="block max-w-[68ch] whitespace-pre-line">{text || t("violationAdvice.document.none")}</span>
);

const SignOff = ({ document: { signOff }, t }: Props) => (
  <Panel title={t("violationAdvice.parts.signOff")}>
    <DescriptionList
      items={[
        { term: t("violationAdvice.advice.author"), detail: signOff.author },
        { term: t("violationAdvice.advice.challengedBy"), detail: signOff.challenger },
        // before that the remark stands beside the lead's own decision
        ...(signOff.approver
          ? [
              {
                term: t("violationAdvice.steps.challenge"),
                detail: words(signOff.challengeRemark || t("violationAdvice.advice.noRemark"), t),
              },
              { term: t("violationAdvice.advice.approver"), detail: signOff.approver },
              { term: t("violationAdvice.advice.approvedOn"), detail: <LocalDay day={signOff.approvedOn} /> },
            ]
          : []),
      ]}
    />
  </Panel>
);
