import type { DescriptionItem } from "@/components/ui/description-list";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { ExplainedDate } from "@/lib/terms/explained-date";
import { lengthWords } from "./date-story";

const shown = (day: LocalDate | null): string => (day ? formatDutch(day) : "–");

/** The same reasons as a table of facts, for who wants to check the sum. */
export function dateFacts(t: Translate, explained: ExplainedDate): readonly DescriptionItem[] {
  const { start, term, article, on } = explained;
  return [
    {
      term: t("dates.table.start"),
      detail: `${t(`dates.factNames.${start.fact}`)}${start.on ? `, ${shown(start.on)}` : ""}`,
    },
    ...(start.learnedOn ? [{ term: t("dates.table.learned"), detail: shown(start.learnedOn) }] : []),
    ...(term
      ? [
          {
            term: t("dates.table.rule"),
            detail: `${t(`terms.page.kinds.${term.kind}`)}: ${lengthWords(t, term)}`,
          },
          { term: t("dates.table.source"), detail: term.source },
          { term: t("dates.table.version"), detail: versionWords(t, term) },
        ]
      : []),
    ...(article ? [{ term: t("dates.table.source"), detail: article }] : []),
    ...rawEnd(t, explained),
    ...explained.pauses.map((pause, at) => ({
      term: at === 0 ? t("dates.table.pauses") : `${t("dates.table.pauses")} (${at + 1})`,
      detail: pause.until
        ? t("dates.table.pause", { from: shown(pause.from), until: shown(pause.until) })
        : t("dates.table.pauseOpen", { from: shown(pause.from) }),
    })),
    { term: t("dates.table.result"), detail: on ? shown(on) : t("dates.table.none") },
  ];
}

/** From when until when this version of the rule counts. */
const versionWords = (
  t: Translate,
  { validFrom, validUntil }: { readonly validFrom: LocalDate; readonly validUntil: LocalDate | null },
): string =>
  validUntil
    ? t("dates.table.versionSpan", { from: shown(validFrom), until: shown(validUntil) })
    : t("dates.table.versionOpen", { from: shown(validFrom) });

/** What counting gave before anything moved it. */
function rawEnd(t: Translate, { steps }: ExplainedDate): readonly DescriptionItem[] {
  const [first] = steps;
  if (!first || first.step === "not-moved" || first.to === null) return [];
  return [{ term: t("dates.table.rawEnd"), detail: shown(first.to) }];
}
