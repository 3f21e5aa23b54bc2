import { Paragraph } from "@/components/ui/paragraph";
import { type Column, DataTable } from "@/components/ui/table";
import type { RunResult } from "@/lib/check-planning/queries/run-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { OrderName } from "./order-name";

type Row = RunResult["unplanned"][number];

/** Who gets fewer checks than their number, how many, and why. */
export function RunShort({ t, rows }: { readonly t: Translate; readonly rows: readonly Row[] }) {
  const columns: readonly Column<Row>[] = [
    {
      key: "person",
      kind: "rowHeader",
      header: t("checkPlanning.run.person"),
      cell: (row) => <OrderName t={t} order={row} />,
    },
    {
      key: "gets",
      header: t("checkPlanning.run.gets"),
      cell: ({ gets, short }) =>
        t("checkPlanning.run.getsOf", { count: String(gets), wanted: String(gets + short) }),
    },
    {
      key: "why",
      header: t("checkPlanning.run.why"),
      cell: ({ why }) => codeText(t, "checkPlanning.shortages", why),
    },
  ];
  return (
    <DataTable
      caption={t("checkPlanning.run.tabShort")}
      columns={columns}
      rows={rows}
      rowKey={({ id, why }) => `${id}-${why}`}
      empty={
        <div className="p-4 sm:px-5">
          <Paragraph>{t("checkPlanning.run.noneShort")}</Paragraph>
        </div>
      }
    />
  );
}
