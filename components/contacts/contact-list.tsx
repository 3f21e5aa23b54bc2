import { ShieldAlert } from "lucide-react";
import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { Timeline } from "@/components/ui/timeline";
import type { ContactLog } from "@/lib/contacts/queries";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { attendanceTone } from "./attendance-tone";

type Row = ContactLog["rows"][number];

/** The log as a line of time, newest first: enough to see the course, the entry itself behind a link. */
export function ContactList({ t, log }: { readonly t: Translate; readonly log: ContactLog }) {
  if (log.rows.length === 0)
    return <EmptyState title={t("contacts.log.emptyTitle")}>{t("contacts.log.empty")}</EmptyState>;
  return (
    <Timeline
      label={t("contacts.log.label")}
      events={log.rows.map((row) => ({
        key: row.id,
        title: (
          <TextLink href={paths.contact(log.orderId, row.id)}>
            {codeText(t, "contacts.kinds", row.kind)}
          </TextLink>
        ),
        at: <Instant at={row.occurredAt} />,
        who: row.author,
        tone: attendanceTone(row.attendance),
        body: <Summary t={t} row={row} />,
      }))}
    />
  );
}

function Summary({ t, row }: { readonly t: Translate; readonly row: Row }) {
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap gap-2">
        <StatusBadge tone={attendanceTone(row.attendance)}>
          {codeText(t, "contacts.attendances", row.attendance)}
        </StatusBadge>
        {row.planned ? null : <StatusBadge>{t("contacts.log.unplanned")}</StatusBadge>}
        {row.safetyIncident ? (
          <StatusBadge tone="negative" icon={<ShieldAlert aria-hidden="true" />}>
            {t("contacts.log.safety")}
          </StatusBadge>
        ) : null}
        {row.additions > 0 ? (
          <StatusBadge>{t("contacts.log.additions", { count: row.additions })}</StatusBadge>
        ) : null}
      </div>
      {row.observed ? <p className="line-clamp-2">{row.observed}</p> : null}
      {row.agreements ? <p className="line-clamp-2 text-ink-subtle">{row.agreements}</p> : null}
    </div>
  );
}
