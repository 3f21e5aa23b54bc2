import { StatusMessage } from "@/components/ui/alert";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { DataTable } from "@/components/ui/table";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { Moved } from "@/lib/terms/what-if";

/** The dates that a supposition would move, from and to; or that it moves none. */
export function MovedDates({ t, moved }: { readonly t: Translate; readonly moved: readonly Moved[] }) {
  if (moved.length === 0) return <StatusMessage tone="info">{t("dates.whatIf.nothing")}</StatusMessage>;
  const absent = t("dates.whatIf.stopped");
  return (
    <div className="grid gap-3">
      <StatusMessage tone="info">{t("dates.whatIf.moved", { count: moved.length })}</StatusMessage>
      <DataTable
        caption={t("dates.whatIf.caption")}
        rows={moved}
        rowKey={({ kind, id }) => `${kind}-${id}`}
        empty={null}
        columns={[
          {
            key: "what",
            header: t("dates.whatIf.what"),
            kind: "rowHeader",
            cell: ({ kind, id }) => (
              <TextLink href={paths.date(kind, id)}>{t(`dates.kinds.${kind}`)}</TextLink>
            ),
          },
          {
            key: "was",
            header: t("dates.whatIf.was"),
            cell: ({ from }) => <LocalDay day={from} absent={absent} />,
          },
          {
            key: "becomes",
            header: t("dates.whatIf.becomes"),
            cell: ({ to }) => (
              <strong>
                <LocalDay day={to} absent={absent} />
              </strong>
            ),
          },
        ]}
      />
    </div>
  );
}
