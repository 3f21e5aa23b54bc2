import { LocalDay } from "@/components/ui/local-day";
import { Paragraph } from "@/components/ui/paragraph";
import { DataTable } from "@/components/ui/table";
import type { TermTable } from "@/lib/dates/term-queries";
import type { Translate } from "@/lib/i18n/translator";

/** The days that were put on a par with a holiday, with the decree behind each. */
export function DesignatedDays({ t, days }: { readonly t: Translate; readonly days: TermTable["days"] }) {
  return (
    <DataTable
      caption={t("terms.page.days")}
      rows={days}
      rowKey={({ day }) => day}
      empty={<Paragraph look="subtle">{t("terms.page.noDays")}</Paragraph>}
      columns={[
        {
          key: "day",
          header: t("terms.page.day"),
          kind: "rowHeader",
          cell: ({ day }) => <LocalDay day={day} />,
        },
        { key: "source", header: t("terms.page.source"), cell: ({ source }) => source },
      ]}
    />
  );
}
