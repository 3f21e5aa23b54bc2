import { FilePen, FileText, Flag, Megaphone, Scale } from "lucide-react";
import { signalTone } from "@/components/signals/signal-tone";
import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { Timeline } from "@/components/ui/timeline";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { ViolationLine } from "@/lib/violation-advice/queries/order-violations";
import { paperTone } from "./paper-tone";

const icons = {
  signal: Flag,
  warning: FileText,
  notice: Megaphone,
  advice: Scale,
  request: FilePen,
} as const;
const hrefs = {
  signal: paths.signal,
  warning: paths.warning,
  notice: paths.notice,
  advice: paths.advice,
} as const;
const stateGroups = {
  signal: "signals.states",
  warning: "violationAdvice.warningStates",
  notice: "violationAdvice.noticeStates",
  advice: "violationAdvice.states",
  request: "violationAdvice.clauseRequest.states",
} as const;

/** A request has no page of its own: it stands with its clause. */
const hrefOf = ({ kind, id, conditionId = "" }: ViolationLine, orderId: string): string =>
  kind === "request" ? paths.clause(orderId, conditionId) : hrefs[kind](id);

/** Signals and papers of an order, newest first: what, where it stands, and who must act. */
export function OrderTimeline({
  orderId,
  lines,
  t,
}: {
  readonly orderId: string;
  readonly lines: readonly ViolationLine[];
  readonly t: Translate;
}) {
  if (lines.length === 0)
    return (
      <EmptyState title={t("violationAdvice.tab.empty")}>{t("violationAdvice.tab.emptyText")}</EmptyState>
    );
  return (
    <Timeline
      label={t("violationAdvice.tab.timeline")}
      events={lines.map((line) => {
        const Icon = icons[line.kind];
        return {
          key: line.id,
          title: <TextLink href={hrefOf(line, orderId)}>{t(`violationAdvice.kinds.${line.kind}`)}</TextLink>,
          at: <Instant at={line.at} />,
          who: t(`violationAdvice.waiting.${line.turn}`),
          tone: line.trouble ? "negative" : line.turn === "nobody" ? "neutral" : "info",
          icon: <Icon aria-hidden="true" />,
          body: <LineBody line={line} t={t} />,
        };
      })}
    />
  );
}

function LineBody({ line, t }: { readonly line: ViolationLine; readonly t: Translate }) {
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <StatusBadge tone={line.kind === "signal" ? signalTone(line.state) : paperTone(line.state)}>
          {codeText(t, stateGroups[line.kind], line.state)}
        </StatusBadge>
        {line.urgent ? <StatusBadge tone="negative">{t("violationAdvice.urgent")}</StatusBadge> : null}
      </div>
      {line.text ? <p className="line-clamp-3 whitespace-pre-line">{line.text}</p> : null}
      {line.trouble ? <p className="font-semibold text-negative">{line.trouble}</p> : null}
    </div>
  );
}
