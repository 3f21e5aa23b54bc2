import { Users } from "lucide-react";
import { DueBadge } from "@/components/ui/due-badge";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Column, DataTable, type SortDirection } from "@/components/ui/table";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { OrderListRow } from "@/lib/supervision-orders/queries/order-list";
import { termDue } from "@/lib/terms/due";
import { stateTone } from "./state-tone";

type Props = {
  readonly t: Translate;
  readonly rows: readonly OrderListRow[];
  readonly today: LocalDate;
  readonly sort: string;
  readonly sortHref: (sort: string) => string;
  /** A lead goes straight to the assignment of a new order. */
  readonly assign: "shown" | "hidden";
};

/** Orders by person, with state, officer and how the start stands. */
export function OrderTable(props: Props) {
  const { t } = props;
  return (
    <DataTable
      caption={t("supervisionOrders.list.caption")}
      columns={columns(props)}
      rows={props.rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("supervisionOrders.list.emptyTitle")}>
          {t("supervisionOrders.list.empty")}
        </EmptyState>
      }
    />
  );
}

function columns({ t, today, sort, sortHref, assign }: Props): readonly Column<OrderListRow>[] {
  const by = (key: string, direction: SortDirection) => ({
    href: sortHref(key),
    direction: sort === key ? direction : ("none" as const),
  });
  return [
    {
      key: "person",
      kind: "rowHeader",
      header: t("supervisionOrders.list.person"),
      cell: (row) => (
        <>
          <TextLink href={paths.order(row.id)}>{row.personName}</TextLink>{" "}
          {row.twoWorkers ? <TwoWorkers label={t("supervisionOrders.header.twoWorkers")} /> : null}
        </>
      ),
    },
    {
      key: "title",
      header: t("supervisionOrders.list.orderTitle"),
      cell: (row) => codeText(t, "supervisionOrders.titles", row.title),
    },
    {
      key: "state",
      header: t("supervisionOrders.list.state"),
      cell: (row) => (
        <StatusBadge tone={stateTone(row.state)}>
          {codeText(t, "supervisionOrders.states", row.state)}
        </StatusBadge>
      ),
    },
    {
      key: "level",
      header: t("supervisionOrders.list.level"),
      sort: by("level", "descending"),
      cell: (row) => row.level ?? "–",
    },
    {
      key: "officer",
      header: t("supervisionOrders.list.officer"),
      cell: (row) =>
        row.officerName ??
        (assign === "shown" && row.state === "accepted" ? (
          <TextLink href={paths.orderAssign(row.id)}>{t("supervisionOrders.list.assign")}</TextLink>
        ) : (
          "–"
        )),
    },
    {
      key: "received",
      header: t("supervisionOrders.list.received"),
      sort: by("received", "descending"),
      cell: (row) => <LocalDay day={row.receivedOn} />,
    },
    {
      key: "start",
      header: t("supervisionOrders.list.start"),
      sort: by("start-due", "ascending"),
      cell: (row) => <Start t={t} row={row} today={today} />,
    },
  ];
}

function TwoWorkers({ label }: { readonly label: string }) {
  return (
    <span className="inline-flex align-text-bottom text-warning" title={label}>
      <Users aria-hidden="true" className="size-4" />
      <span className="sr-only">{label}</span>
    </span>
  );
}

const waits: readonly string[] = ["received", "in-review", "accepted", "assigned"];

function Start({
  t,
  row,
  today,
}: {
  readonly t: Translate;
  readonly row: OrderListRow;
  readonly today: LocalDate;
}) {
  if (row.startedOn) return <LocalDay day={row.startedOn} />;
  if (!row.startDueOn || !waits.includes(row.state)) return "–";
  const date = formatDutch(row.startDueOn);
  const { state } = termDue(row.startDueOn, null, today);
  const words = state === "overdue" ? "startLate" : "startBy";
  return (
    <TextLink href={paths.date("supervision-start", row.id)}>
      <DueBadge state={state}>{t(`supervisionOrders.list.${words}`, { date })}</DueBadge>
    </TextLink>
  );
}
