import { LocalDay } from "@/components/ui/local-day";
import { Paragraph } from "@/components/ui/paragraph";
import { type Column, DataTable } from "@/components/ui/table";
import type { RunPage, RunResult } from "@/lib/check-planning/queries/run-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { OrderName } from "./order-name";

type Row = RunResult["moves"][number];
type Props = {
  readonly t: Translate;
  readonly rows: readonly Row[];
  readonly run: Pick<RunPage, "kind" | "result">;
};

/** What stands in another week than before, and why. */
export function RunMoves({ t, rows, run }: Props) {
  const week = (key: "from" | "to", absent: "notBefore" | "notAfter"): Column<Row> => ({
    key,
    header: t(`checkPlanning.run.${key}`),
    cell: (row) =>
      row[key] ? (
        <>
          {t("checkPlanning.load.week").toLowerCase()} <LocalDay day={row[key]} />
        </>
      ) : (
        t(`checkPlanning.run.${absent}`)
      ),
  });
  const columns: readonly Column<Row>[] = [
    {
      key: "person",
      kind: "rowHeader",
      header: t("checkPlanning.run.person"),
      cell: (row) => <OrderName t={t} order={row} />,
    },
    week("from", "notBefore"),
    week("to", "notAfter"),
    {
      key: "why",
      header: t("checkPlanning.run.why"),
      cell: ({ why }) =>
        why ? codeText(t, "checkPlanning.moveReasons", why) : t("checkPlanning.run.becauseSupposed"),
    },
  ];
  const none = run.kind === "plan" && run.result?.before === null ? "firstPlan" : "noMoves";
  return (
    <DataTable
      caption={t("checkPlanning.run.tabMoves")}
      columns={columns}
      rows={rows}
      rowKey={({ id, from, to }) => `${id} ${from} ${to}`}
      empty={
        <div className="p-4 sm:px-5">
          <Paragraph>{t(`checkPlanning.run.${none}`)}</Paragraph>
        </div>
      }
    />
  );
}
