import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
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
  return (
    <TextLink href={paths.date(kind, id)} className="text-sm print-hidden">
      {day ? (
        <>
          <span aria-hidden="true">{t("dates.why")}</span>
          <span className="sr-only">{t("dates.whyName", { day: formatDutch(day) })}</span>
        </>
      ) : (
        t("dates.why")
      )}
    </TextLink>
  );
}

/** A date in a list, itself the way to its reasons: a link a row and no more. */
export function DayLink({ t, kind, id, day }: Props & { readonly day: LocalDate }) {
  return (
    <TextLink href={paths.date(kind, id)}>
      <LocalDay day={day} />
      <span className="sr-only">, {t("dates.whyHint")}</span>
    </TextLink>
  );
}
