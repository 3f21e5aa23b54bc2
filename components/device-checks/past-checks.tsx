import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { type Column, DataTable } from "@/components/ui/table";
import type { OrderChecks } from "@/lib/device-checks/queries/order-checks";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { boardTone, boardWords } from "./board-words";
import { outcomeTone, stateTone } from "./outcome-tone";

type Past = OrderChecks["past"][number];

/** Checks that have ended, newest first. */
export function PastChecks({ past, t }: { readonly past: readonly Past[]; readonly t: Translate }) {
  return (
    <Panel title={t("deviceChecks.list.past")} content="flush">
      <DataTable
        caption={t("deviceChecks.list.past")}
        columns={columns(t)}
        rows={past}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("deviceChecks.list.noPast")} />}
      />
    </Panel>
  );
}

/** As on the board; what is older, or of an order that has ended, by its outcome alone. */
function outcomeWords({ board, outcome }: Past, t: Translate): string {
  if (board) return boardWords(t, { board, due: null });
  return outcome ? codeText(t, "deviceChecks.outcomes", outcome) : t("deviceChecks.states.lapsed");
}

const columns = (t: Translate): readonly Column<Past>[] => [
  {
    key: "when",
    header: t("deviceChecks.list.when"),
    kind: "rowHeader",
    cell: (row) => {
      const when = row.endedAt ? <Instant at={row.endedAt} /> : <LocalDay day={row.windowFrom} />;
      return row.access === "open" ? <TextLink href={paths.deviceCheck(row.id)}>{when}</TextLink> : when;
    },
  },
  {
    key: "outcome",
    header: t("deviceChecks.list.outcome"),
    cell: (row) => (
      <StatusBadge tone={row.board ? boardTone(row.board) : outcomeTone(row.outcome)}>
        {outcomeWords(row, t)}
      </StatusBadge>
    ),
  },
  {
    key: "compliance",
    header: t("deviceChecks.list.compliance"),
    cell: (row) =>
      row.access === "open"
        ? codeText(t, "deviceChecks.compliances", row.compliance)
        : t("deviceChecks.list.notForYou"),
  },
  {
    key: "followUp",
    header: t("deviceChecks.list.followUp"),
    cell: (row) => codeText(t, "deviceChecks.followUps", row.followUp),
  },
  {
    key: "state",
    header: t("deviceChecks.board.state"),
    cell: (row) => (
      <StatusBadge tone={stateTone(row.state)}>{codeText(t, "deviceChecks.states", row.state)}</StatusBadge>
    ),
  },
];
