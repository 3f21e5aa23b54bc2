import type { ReactNode } from "react";
import { WhyLink } from "@/components/terms/why-link";
import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { LastDays } from "@/lib/supervision-orders/dates";
import type { StartTerm } from "@/lib/supervision-orders/start-term";
import type { DateKind } from "@/lib/terms/date-codes";

type Props = {
  readonly t: Translate;
  readonly orderId: string;
  readonly term: StartTerm;
  readonly lastDays: LastDays;
  readonly startedOn: LocalDate | null;
};

/** By when supervision must start and what follows from it, each day with the way to its reasons. */
export function StartTermPanel({ t, orderId, term, lastDays, startedOn }: Props) {
  const startBy = lastDays["supervision-start"] ?? null;
  const day = (kind: DateKind, under?: ReactNode) => (
    <Held t={t} orderId={orderId} kind={kind} day={lastDays[kind] ?? null} under={under} />
  );
  return (
    <Panel title={t("supervisionOrders.order.startTerm")}>
      <DescriptionList
        items={[
          {
            term: t("supervisionOrders.order.startBy"),
            detail: day(
              "supervision-start",
              <span className={startBy ? "text-sm text-ink-subtle" : undefined}>
                {t(`supervisionOrders.order.grounds.${term.ground}`, { days: term.days ?? 0 })}
              </span>,
            ),
          },
          { term: t("supervisionOrders.order.firstContactBy"), detail: day("first-contact") },
          { term: t("supervisionOrders.order.started"), day: startedOn },
          { term: t("supervisionOrders.order.planBy"), detail: day("supervision-plan") },
          { term: t("supervisionOrders.order.closingFrom"), detail: day("closing-begin") },
        ]}
      />
    </Panel>
  );
}

type HeldProps = Pick<Props, "t" | "orderId"> & {
  readonly kind: DateKind;
  readonly day: LocalDate | null;
  readonly under: ReactNode;
};

/** A day someone is held to, and beside it why. */
const Held = ({ t, orderId, kind, day, under }: HeldProps) => (
  <span className="grid gap-1">
    <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
      <LocalDay day={day} />
      <WhyLink t={t} kind={kind} id={orderId} day={day} />
    </span>
    {under}
  </span>
);
