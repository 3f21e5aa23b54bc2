import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import type { StartTerm } from "@/lib/supervision-orders/start-term";

type Props = {
  readonly t: Translate;
  readonly term: StartTerm;
  readonly firstContactDueOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
};

/** By when supervision must start, and the rule and source that say so. */
export function StartTermPanel({ t, term, firstContactDueOn, startedOn }: Props) {
  const moved = term.steps.some((step) => step.step === "moved-on");
  return (
    <Panel title={t("supervisionOrders.order.startTerm")}>
      <DescriptionList
        items={[
          {
            term: t("supervisionOrders.order.startBy"),
            detail: (
              <div className="grid gap-1">
                {term.on ? <LocalDay day={term.on} /> : null}
                <span className={term.on ? "text-sm text-ink-subtle" : undefined}>
                  {t(`supervisionOrders.order.grounds.${term.ground}`, { days: term.days ?? 0 })}
                </span>
                {moved ? (
                  <span className="text-sm text-ink-subtle">{t("supervisionOrders.order.moved")}</span>
                ) : null}
                {term.source ? (
                  <span className="text-sm text-ink-subtle">
                    {t("supervisionOrders.order.source", { source: term.source })}
                  </span>
                ) : null}
              </div>
            ),
          },
          { term: t("supervisionOrders.order.firstContactBy"), detail: <LocalDay day={firstContactDueOn} /> },
          { term: t("supervisionOrders.order.started"), detail: <LocalDay day={startedOn} /> },
        ]}
      />
    </Panel>
  );
}
