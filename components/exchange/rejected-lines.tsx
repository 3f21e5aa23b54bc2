import { EmptyState } from "@/components/ui/empty-state";
import { DataTable } from "@/components/ui/table";
import type { ImportResult } from "@/lib/exchange/queries/imports";
import type { Translate } from "@/lib/i18n/translator";
import { reasonDetail, reasonText } from "./reason-words";

type Row = ImportResult["rejected"][number];

/** The lines that were not taken in, each with its reason. */
export function RejectedLines({ t, rows }: { readonly t: Translate; readonly rows: readonly Row[] }) {
  return (
    <DataTable
      caption={t("exchange.import.rejectedCaption")}
      columns={[
        {
          key: "line",
          header: t("exchange.import.line"),
          kind: "rowHeader",
          cell: (row: Row) => <LineNumber t={t} line={row.lineNo} />,
        },
        {
          key: "why",
          header: t("exchange.import.why"),
          cell: (row: Row) =>
            [reasonText(t, row.code), reasonDetail(t, row.code, row.reason)]
              .filter((text) => text !== "")
              .join(" "),
        },
        {
          key: "code",
          header: t("exchange.import.code"),
          cell: (row: Row) => <code className="text-sm">{row.code?.replace("exchange.", "")}</code>,
        },
      ]}
      rows={rows}
      rowKey={(row) => String(row.lineNo)}
      empty={
        <EmptyState title={t("exchange.import.noneRejectedTitle")}>
          {t("exchange.import.noneRejected")}
        </EmptyState>
      }
    />
  );
}

/** As a card on a phone the row has no heading above it: the number then says what it is. */
function LineNumber({ t, line }: { readonly t: Translate; readonly line: number }) {
  return (
    <>
      <span className="md:hidden">{t("exchange.import.line")} </span>
      {line}
    </>
  );
}
