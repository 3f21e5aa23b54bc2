import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";
import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { CancelForm, ProposeForm } from "./lead-forms";

type Props = { readonly file: TrajectoryDetail; readonly today: LocalDate; readonly t: Translate };

/** Who leads now, who led before, what was offered, and how to hand over. */
export function LeadPanel({ file, today, t }: Props) {
  const party = (code: string) => codeText(t, "samenStarten.parties", code);
  const { lead } = file;
  const upcoming = lead.periods.find(({ fromOn }) => fromOn > today);
  return (
    <Panel id="lead" title={t("samenStarten.lead.title")}>
      <div className="grid gap-4">
        <p className="text-lg font-semibold">
          {t("samenStarten.lead.now", { party: party(lead.now) })}{" "}
          <span className="text-base font-normal text-ink-subtle">
            {t("samenStarten.lead.since")} <LocalDay day={lead.since} />
            {lead.holder ? `, ${t("samenStarten.lead.holder", { name: lead.holder })}` : ""}
          </span>
        </p>
        {upcoming ? (
          <Alert>
            {t("samenStarten.lead.upcoming", {
              party: party(upcoming.party),
              date: formatDutch(upcoming.fromOn),
            })}
          </Alert>
        ) : null}
        <History file={file} t={t} />
        <Offers file={file} t={t} />
        <Propose file={file} today={today} t={t} />
      </div>
    </Panel>
  );
}

function History({ file, t }: Omit<Props, "today">) {
  return (
    <div className="grid gap-2">
      <Heading level={3} look={4}>
        {t("samenStarten.lead.history")}
      </Heading>
      <DescriptionList
        items={file.lead.periods.map((period) => ({
          term: codeText(t, "samenStarten.parties", period.party),
          detail: (
            <>
              <LocalDay day={period.fromOn} /> {t("samenStarten.lead.until")}{" "}
              <LocalDay day={period.untilOn} absent={t("samenStarten.lead.today")} />
            </>
          ),
        }))}
      />
    </div>
  );
}

function Offers({ file, t }: Omit<Props, "today">) {
  const { handovers } = file.lead;
  if (handovers.length === 0) return null;
  const party = (code: string) => codeText(t, "samenStarten.parties", code);
  return (
    <div className="grid gap-2">
      <Heading level={3} look={4}>
        {t("samenStarten.lead.offers")}
      </Heading>
      <ul className="grid gap-3">
        {handovers.map((offer) => (
          <li key={offer.id} className="grid gap-1 border-l-4 border-line pl-3">
            <span className="flex flex-wrap items-center gap-2">
              {t("samenStarten.lead.offer", { from: party(offer.from), to: party(offer.to) })}
              <StatusBadge tone={offerTones[offer.state] ?? "neutral"}>
                {codeText(t, "samenStarten.handoverStates", offer.state)}
              </StatusBadge>
            </span>
            <span className="text-sm text-ink-subtle">
              {t("samenStarten.lead.from")} <LocalDay day={offer.onDay} />. <Instant at={offer.proposedAt} />{" "}
              {offer.proposedBy ? t("samenStarten.lead.by", { name: offer.proposedBy }) : ""}
            </span>
            {offer.note ? <span>{offer.note}</span> : null}
            {offer.answeredAt ? (
              <span className="text-sm text-ink-subtle">
                <Instant at={offer.answeredAt} />{" "}
                {offer.answeredBy ? t("samenStarten.lead.by", { name: offer.answeredBy }) : ""}
                {offer.answerNote ? `: ${offer.answerNote}` : ""}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

const offerTones: Readonly<Record<string, "info" | "positive" | "warning">> = {
  proposed: "info",
  accepted: "positive",
  declined: "warning",
};

/** Only the party in the lead hands over; an open offer can be taken back by who made it. */
function Propose({ file, today, t }: Props) {
  const { lead, party, mayAct } = file;
  if (!mayAct) return null;
  const mine = lead.last === party || (lead.last === "municipality" && party === "probation");
  if (!mine) return lead.open ? null : <Paragraph look="subtle">{t("samenStarten.lead.onlyLead")}</Paragraph>;
  if (lead.open) return <CancelForm handoverId={lead.open.id} t={t} />;
  return (
    <Disclosure summary={t("samenStarten.lead.propose")}>
      <ProposeForm file={file} today={today} t={t} />
    </Disclosure>
  );
}
