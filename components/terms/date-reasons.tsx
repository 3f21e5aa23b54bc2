import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { ExplainedDate } from "@/lib/terms/explained-date";
import { dateFacts } from "./date-facts";
import { dateStory } from "./date-story";

type Props = { readonly t: Translate; readonly explained: ExplainedDate };

/** How a date came about: a short story in order, what would change it, and the facts for who checks the sum. */
export function DateReasons({ t, explained }: Props) {
  const changers = [...new Set(explained.wouldChange)];
  return (
    <>
      <Panel title={t("dates.story")}>
        <ol className="grid list-decimal gap-2 pl-5">
          {dateStory(t, explained).map((sentence) => (
            <li key={sentence} className="max-w-[68ch] last:font-semibold">
              <Whole sentence={sentence} />
            </li>
          ))}
        </ol>
      </Panel>
      {changers.length > 0 ? (
        <Panel title={t("dates.changes")}>
          <ul className="grid list-disc gap-1 pl-5">
            {changers.map((changer) => (
              <li key={changer}>{t(`dates.changers.${changer}`)}</li>
            ))}
          </ul>
        </Panel>
      ) : null}
      <Panel>
        <Disclosure summary={t("dates.facts")}>
          <DescriptionList items={dateFacts(t, explained)} />
        </Disclosure>
      </Panel>
    </>
  );
}

/** A date never breaks at its dashes. */
const Whole = ({ sentence }: { readonly sentence: string }) =>
  sentence.split(/(\d{2}-\d{2}-\d{4})/).map((part, at) =>
    at % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence keep their places
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  );
