import { ThumbsUp } from "lucide-react";
import type { ReactNode } from "react";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import { codeText, type Translate } from "@/lib/i18n/translator";

type Fact = {
  readonly occurredOn: string;
  readonly sentence: string;
  readonly sourceType: string;
  readonly favourable: boolean;
};

type Props<F extends Fact> = {
  readonly facts: readonly F[];
  /** What tells facts apart: in a draft one may disappear while the form beside the next one is open. */
  readonly keyOf: (fact: F) => string;
  readonly after?: (fact: F) => ReactNode;
  readonly t: Translate;
};

/** Dated facts, each with its source; those in the client's favour say so. */
export function FactList<F extends Fact>({ facts, keyOf, after, t }: Props<F>) {
  return (
    <ol className="divide-y divide-line">
      {facts.map((fact) => (
        <li key={keyOf(fact)} className="grid gap-1 py-3 first:pt-0 last:pb-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-subtle">
            <LocalDay day={fact.occurredOn} />
            <span>
              {t("violationAdvice.advice.source")}: {codeText(t, "violationAdvice.sources", fact.sourceType)}
            </span>
            {fact.favourable ? (
              <StatusBadge tone="positive" icon={<ThumbsUp aria-hidden="true" />}>
                {t("violationAdvice.advice.favourable")}
              </StatusBadge>
            ) : null}
          </p>
          <p className="max-w-[68ch] whitespace-pre-line">{fact.sentence}</p>
          {after ? after(fact) : null}
        </li>
      ))}
    </ol>
  );
}
