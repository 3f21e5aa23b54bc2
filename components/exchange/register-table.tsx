import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Column, DataTable } from "@/components/ui/table";
import type { OwnParty } from "@/lib/exchange/parties";
import type { RegisterRow } from "@/lib/exchange/queries/register";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { MessageState } from "./message-state";
import { reasonText } from "./reason-words";

type Props = {
  readonly t: Translate;
  readonly rows: readonly RegisterRow[];
  /** In whose inbox the reader sees to messages that were set apart. */
  readonly inbox: OwnParty;
};

/** The register: who to whom, when, how far. */
export function RegisterTable({ t, rows, inbox }: Props) {
  return (
    <DataTable
      caption={t("exchange.register.caption")}
      columns={columns(t, inbox)}
      rows={rows}
      rowKey={(row) => row.id}
      empty={
        <EmptyState title={t("exchange.register.emptyTitle")}>{t("exchange.register.empty")}</EmptyState>
      }
    />
  );
}

const columns = (t: Translate, inbox: Props["inbox"]): readonly Column<RegisterRow>[] => [
  {
    key: "reference",
    header: t("exchange.register.reference"),
    kind: "rowHeader",
    cell: (row) => row.cjibReference ?? row.messageId.slice(0, 8),
  },
  {
    key: "kind",
    header: t("exchange.register.kind"),
    cell: (row) => codeText(t, "exchange.kinds", row.kind),
  },
  { key: "route", header: t("exchange.register.route"), cell: (row) => route(t, row) },
  {
    key: "created",
    header: t("exchange.register.sentOrReceived"),
    cell: (row) => <Instant at={row.createdAt} />,
  },
  { key: "settled", header: t("exchange.register.settled"), cell: (row) => <Instant at={row.settledAt} /> },
  {
    key: "status",
    header: t("exchange.register.status"),
    cell: (row) => <MessageState t={t} state={row.state} />,
  },
  {
    key: "exception",
    header: t("exchange.register.exception"),
    cell: (row) => exception(t, row, inbox),
  },
];

function route(t: Translate, { direction, party, counterparty }: RegisterRow): string {
  const [from, to] = direction === "out" ? [party, counterparty] : [counterparty, party];
  return t("exchange.register.fromTo", {
    from: codeText(t, "exchange.parties", from),
    to: codeText(t, "exchange.parties", to),
  });
}

function exception(t: Translate, row: RegisterRow, inbox: Props["inbox"]) {
  if (row.overdue) {
    return (
      <StatusBadge tone="negative">
        {t(row.direction === "out" ? "exchange.register.overdue" : "exchange.register.unhandled")}
      </StatusBadge>
    );
  }
  if (row.state === "queued") return t("exchange.register.attempts", { count: row.attempts });
  const reason = reasonText(t, row.reasonCode);
  const opens = row.state === "quarantined" && row.direction === "in" && row.party === inbox;
  return opens ? <TextLink href={paths.quarantined(row.id)}>{reason}</TextLink> : reason;
}
