import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { type Column, DataTable } from "@/components/ui/table";
import type { Capacity } from "@/lib/check-planning/queries/capacity";
import type { Locale, Translate } from "@/lib/i18n/translator";
import { LoadChart } from "./load-chart";
import { type WeekRange, weekRanges } from "./week-ranges";

type Week = Capacity["weeks"][number];
type Props = { readonly t: Translate; readonly locale: Locale; readonly weeks: readonly Week[] };

/** The year ahead: a picture of every week, and a line for weeks that are alike. */
export function SlotsTable({ t, locale, weeks }: Props) {
  const column = (key: "from" | "until" | "slots" | "remark") => t(`checkPlanning.capacity.${key}`);
  const columns: readonly Column<WeekRange>[] = [
    { key: "from", kind: "rowHeader", header: column("from"), cell: ({ from }) => <LocalDay day={from} /> },
    { key: "until", header: column("until"), cell: ({ until }) => <LocalDay day={until} /> },
    { key: "slots", header: column("slots"), align: "end", cell: ({ slots }) => slots ?? "–" },
    { key: "remark", header: column("remark"), cell: (range) => remark(t, range) },
  ];
  const closed = weeks.some(isClosed);
  return (
    <Panel
      title={t("checkPlanning.capacity.weeks")}
      intro={t("checkPlanning.capacity.weeksIntro", { weeks: weeks.length })}
      content="flush"
    >
      <div className="px-4 py-4 sm:px-5">
        <LoadChart
          t={t}
          locale={locale}
          label={t("checkPlanning.capacity.picture", { weeks: weeks.length })}
          weeks={weeks.map((week) => ({
            ...{ monday: week.monday, room: week.slots ?? 0, filled: 0, before: null },
            closed: isClosed(week) ? "closed" : "open",
            cells: [week.slots ?? "–", remark(t, week)],
          }))}
          columns={[t("checkPlanning.load.slots"), column("remark")]}
          signs={["slots", ...(closed ? (["closed"] as const) : [])]}
          top={(count) => t("checkPlanning.load.max", { count })}
          over="more"
        />
      </div>
      <div className="border-t border-line">
        <DataTable
          caption={t("checkPlanning.capacity.weeks")}
          columns={columns}
          rows={weekRanges(weeks)}
          rowKey={({ from }) => from}
          empty={null}
        />
      </div>
    </Panel>
  );
}

type Said = Pick<Week, "slots" | "closedReason">;
const isClosed = ({ slots, closedReason }: Said): boolean => slots === 0 && closedReason !== "";

function remark(t: Translate, { slots, closedReason }: Said): string {
  if (closedReason !== "") return t("checkPlanning.capacity.closedBecause", { reason: closedReason });
  if (slots === null) return t("checkPlanning.capacity.notSet");
  return slots === 0 ? t("checkPlanning.capacity.none") : "";
}
