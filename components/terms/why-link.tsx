import { HintedLink } from "@/components/ui/hinted-link";
import { TextLink } from "@/components/ui/link";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { DateKind } from "@/lib/terms/date-codes";

type Props = {
  readonly t: Translate;
  readonly kind: DateKind;
  /** Of the record that carries the date. */
  readonly id: string;
  readonly day: LocalDate | null;
};

/** Beside a date that someone is held to: a way to its reasons. Its name contains the date. */
export function WhyLink({ t, kind, id, day }: Props) {
  const href = paths.date(kind, id);
  const look = "text-sm print-hidden";
  if (!day)
    return (
      <TextLink href={href} className={look}>
        {t("dates.why")}
      </TextLink>
    );
  const said = t("dates.whyName", { day: formatDutch(day) });
  return <HintedLink href={href} className={look} shown={{ words: t("dates.why") }} said={said} />;
}

/** A date in a list, itself the way to its reasons: a link a row and no more. */
export function DayLink({ t, kind, id, day }: Props & { readonly day: LocalDate }) {
  return <HintedLink href={paths.date(kind, id)} shown={{ day }} said={`, ${t("dates.whyHint")}`} />;
}
