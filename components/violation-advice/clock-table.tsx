import { DueBadge, type DueState } from "@/components/ui/due-badge";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { DataTable } from "@/components/ui/table";
import type { Translate } from "@/lib/i18n/translator";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";

type Clock = AdviceDetail["clocks"][number];
type Props = { readonly clocks: readonly Clock[]; readonly t: Translate };

const looks: Readonly<Record<Clock["state"], DueState>> = {
  met: "done",
  "met-late": "done",
  stopped: "soon",
  running: "onTrack",
  late: "overdue",
};

/** The internal clocks of an advice, alike for everyone who has a part in it. */
export function ClockTable({ clocks, t }: Props) {
  if (clocks.length === 0) return null;
  return (
    <Panel title={t("violationAdvice.clocks.title")} intro={t("violationAdvice.clocks.note")} content="flush">
      <DataTable
        caption={t("violationAdvice.clocks.title")}
        rows={clocks}
        rowKey={(row) => row.code}
        empty={null}
        columns={[
          {
            key: "code",
            kind: "rowHeader",
            header: t("violationAdvice.clocks.title"),
            cell: (row) => t(`violationAdvice.clocks.${row.code}`),
          },
          {
            key: "due",
            header: t("violationAdvice.clocks.due"),
            cell: (row) => <LocalDay day={row.dueOn} />,
          },
          {
            key: "met",
            header: t("violationAdvice.clocks.met"),
            cell: (row) => <LocalDay day={row.metOn} />,
          },
          {
            key: "state",
            header: t("violationAdvice.advice.listState"),
            cell: (row) => <State clock={row} t={t} />,
          },
        ]}
      />
    </Panel>
  );
}

const State = ({ clock, t }: { readonly clock: Clock; readonly t: Translate }) => (
  <DueBadge state={looks[clock.state]}>{t(`violationAdvice.clocks.states.${clock.state}`)}</DueBadge>
);
