import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { DateStep, ExplainedDate } from "@/lib/terms/explained-date";
import type { TermUnit } from "@/lib/terms/rules";

/** "30 dagen", "zelfde werkdag". */
export const lengthWords = (
  t: Translate,
  { length, unit }: { readonly length: number; readonly unit: TermUnit },
): string => t(`terms.length.${unit}`, { length });

const shown = (day: LocalDate | null): string => (day ? formatDutch(day) : "–");

/** How a date came about, one short sentence a step, in order. */
export function dateStory(t: Translate, explained: ExplainedDate): readonly string[] {
  const { start, term, article, absent } = explained;
  const steps = explained.steps.flatMap((step, at) => sentence(t, step, explained.steps[at + 1]));
  return [
    ...startSentences(t, start),
    ...(term
      ? [t("dates.steps.rule", { length: lengthWords(t, term), kind: term.kind, source: term.source })]
      : []),
    ...(article ? [t("dates.steps.article", { article })] : []),
    ...steps,
    ...(explained.on ? [t("dates.result", { day: shown(explained.on) })] : []),
    ...(absent ? [absence(t, explained, absent)] : []),
  ];
}

/** Why there is no date; of a clock that stands still also since when. */
function absence(
  t: Translate,
  { pauses }: ExplainedDate,
  absent: NonNullable<ExplainedDate["absent"]>,
): string {
  const open = pauses.find(({ until }) => until === null);
  return absent === "stopped" && open
    ? t("dates.stoppedSince", { day: shown(open.from) })
    : t(`dates.absent.${absent}`);
}

function startSentences(t: Translate, { fact, on, learnedOn }: ExplainedDate["start"]): readonly string[] {
  if (!on) return [];
  const known = learnedOn && learnedOn !== on ? ` ${t("dates.learned", { day: shown(learnedOn) })}` : "";
  return [`${t(`dates.starts.${fact}`, { on: shown(on) })}${known}`];
}

/** One step in words. Days in a row that are no working days are told once, with the day that ends them. */
function sentence(t: Translate, step: DateStep, next: DateStep | undefined): readonly string[] {
  switch (step.step) {
    case "counted":
    case "counted-back":
      return [t(`dates.steps.${step.step}`, { length: lengthWords(t, step), to: shown(step.to) })];
    case "stood-still":
      return [t("dates.steps.stood-still", { days: step.days, to: shown(step.to) })];
    case "moved-on":
      return movedOn(t, step, next);
    case "not-moved":
      return [t("dates.steps.not-moved")];
    case "period":
      return [t("dates.steps.period", { months: step.months, to: shown(step.to) })];
    case "judgment":
      return [
        t(`dates.steps.${step.kind}`, {
          decidedOn: shown(step.decidedOn),
          months: step.months,
          to: shown(step.to),
        }),
      ];
    case "cjib":
      return [cjib(t, step)];
    case "spread":
      return [t("dates.steps.spread", { perYear: step.perYear, basis: step.basis, to: shown(step.to) })];
    case "not-before":
    case "not-after":
      return [t(`dates.steps.${step.because}`, { to: shown(step.to) })];
    case "two-working-days":
    case "same-day":
    case "recorded":
      return [t(`dates.steps.${step.step}`, { to: shown(step.to) })];
  }
}

function movedOn(
  t: Translate,
  step: DateStep & { readonly step: "moved-on" },
  next: DateStep | undefined,
): readonly string[] {
  const because = t(`dates.holidays.${step.because}`);
  const weekendGoesOn =
    step.because === "saturday-or-sunday" &&
    next?.step === "moved-on" &&
    next.because === "saturday-or-sunday";
  return weekendGoesOn
    ? []
    : [t("dates.steps.moved-on", { from: shown(step.from), because, to: shown(step.to) })];
}

function cjib(t: Translate, { to, days }: DateStep & { readonly step: "cjib" }): string {
  if (days === 0) return t("dates.steps.cjibSame", { to: shown(to) });
  const values = { to: shown(to), days: Math.abs(days) };
  return days > 0 ? t("dates.steps.cjibLater", values) : t("dates.steps.cjibEarlier", values);
}

/** One line for a printed letter: how long after what, and by which source. */
export function printedReason(t: Translate, { start, term }: ExplainedDate): string | null {
  if (!term || !start.on) return null;
  return t("dates.printed", {
    length: lengthWords(t, term),
    fact: t(`dates.factNames.${start.fact}`).toLowerCase(),
    on: shown(start.on),
    source: term.source,
  });
}
