import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import type { CheckTasks } from "@/lib/device-checks/queries/check-tasks";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { outcomeTone } from "./outcome-tone";

type Props = { readonly tasks: CheckTasks; readonly role: string; readonly t: Translate };
type Item = {
  readonly id: string;
  readonly person: string;
  readonly at: Date | null;
  readonly outcome: string;
};

/** What waits for this reader besides the open checks. A stopped check stands first and stands out. */
export function CheckTaskPanels({ tasks, role, t }: Props) {
  const { stopped, repeated, ended, proposals } = tasks;
  const lead = role === "teamLead";
  return (
    <>
      {stopped.length > 0 ? (
        <Panel
          tone="negative"
          title={t("deviceChecks.lead.stoppedTitle")}
          intro={t("deviceChecks.lead.stoppedText")}
        >
          <Items items={stopped.map((row) => ({ ...row, outcome: "stopped" }))} t={t} />
        </Panel>
      ) : null}
      {repeated.length > 0 ? (
        <Panel
          tone="warning"
          title={t("deviceChecks.lead.repeatedTitle")}
          intro={t("deviceChecks.lead.repeatedText")}
        >
          <Items items={repeated.map((row) => ({ ...row, outcome: "impossible" }))} t={t} />
        </Panel>
      ) : null}
      {ended.length > 0 ? (
        <Panel title={lead ? t("deviceChecks.lead.closingTitle") : t("deviceChecks.lead.assessTitle")}>
          <Items
            items={ended.map((row) => ({ ...row, at: row.endedAt, outcome: row.outcome ?? "" }))}
            t={t}
          />
        </Panel>
      ) : null}
      {proposals.length > 0 ? (
        <Panel title={t("deviceChecks.lead.proposalTitle")}>
          <ul className="grid gap-2">
            {proposals.map((row) => (
              <li key={row.conditionId} className="flex flex-wrap items-center gap-x-3">
                <TextLink href={paths.clause(row.orderId, row.conditionId)}>{row.person}</TextLink>
                <span>{codeText(t, "deviceChecks.wordings", row.proposedWording)}</span>
              </li>
            ))}
          </ul>
        </Panel>
      ) : null}
    </>
  );
}

function Items({ items, t }: { readonly items: readonly Item[]; readonly t: Translate }) {
  return (
    <ul className="grid gap-2">
      {items.map((item) => (
        <li key={item.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <TextLink href={paths.deviceCheck(item.id)}>{item.person}</TextLink>
          <StatusBadge tone={outcomeTone(item.outcome)}>
            {codeText(t, "deviceChecks.outcomes", item.outcome)}
          </StatusBadge>
          <span className="text-sm text-ink-subtle">
            <Instant at={item.at} />
          </span>
        </li>
      ))}
    </ul>
  );
}
