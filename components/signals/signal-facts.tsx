import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { SignalDetail } from "@/lib/signals/queries";
import { conditionName } from "./condition-options";

type Props = { readonly signal: SignalDetail; readonly t: Translate };

/** The fact, where it comes from, the condition it is about, and what was found so far. */
export function SignalFacts({ signal, t }: Props) {
  return (
    <Panel title={t("signals.page.fact")}>
      <div className="grid gap-4">
        <p className="max-w-[68ch] text-lg whitespace-pre-line">{signal.fact}</p>
        <DescriptionList items={rows(signal, t)} />
        {signal.condition ? (
          <Quote
            label={conditionName(t, signal.condition)}
            source={`${signal.condition.law} ${signal.condition.article}`}
          >
            {signal.condition.text}
          </Quote>
        ) : null}
      </div>
    </Panel>
  );
}

function rows(signal: SignalDetail, t: Translate) {
  const source = sourceHref(signal);
  const judged = signal.judgement
    ? [
        { term: t("signals.judge.title"), detail: codeText(t, "signals.judgements", signal.judgement) },
        { term: t("signals.judge.note"), detail: <Words text={signal.judgedNote} /> },
      ]
    : [];
  const heard = signal.hearing
    ? [
        {
          term: t("signals.hearing.done"),
          detail: (
            <Words
              text={
                signal.clientView ||
                `${codeText(t, "signals.hearings", signal.hearing)}. ${signal.hearingNote}`
              }
            />
          ),
        },
      ]
    : [];
  const response = signal.response
    ? [{ term: t("signals.respond.chosen"), detail: codeText(t, "signals.responses", signal.response) }]
    : [];
  return [
    { term: t("signals.new.kind"), detail: codeText(t, "signals.kinds", signal.kind) },
    {
      term: t("signals.page.source"),
      detail: source ? (
        <TextLink href={source}>{codeText(t, "signals.sources", signal.sourceType)}</TextLink>
      ) : (
        codeText(t, "signals.sources", signal.sourceType)
      ),
    },
    { term: t("signals.page.raised"), detail: <Instant at={signal.raisedAt} /> },
    ...heard,
    ...judged,
    ...response,
  ];
}

const Words = ({ text }: { readonly text: string }) => <span className="whitespace-pre-line">{text}</span>;

function sourceHref({ sourceType, sourceId, orderId }: SignalDetail): string | null {
  if (!sourceId) return null;
  if (sourceType === "contact") return paths.contact(orderId, sourceId);
  if (sourceType === "device-check") return paths.deviceCheck(sourceId);
  return null;
}
