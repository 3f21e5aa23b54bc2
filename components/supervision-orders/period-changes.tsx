import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { PeriodChangeOnScreen } from "@/lib/supervision-orders/order-period";

type Props = {
  readonly t: Translate;
  readonly orderId: string;
  readonly changes: readonly PeriodChangeOnScreen[];
  readonly withdraw: "offered" | "left-out";
};

/** What judges changed of the period, in order; a withdrawn change stays readable. */
export function PeriodChanges({ t, orderId, changes, withdraw }: Props) {
  return (
    <ul className="grid gap-2">
      {changes.map((change) => (
        <li key={change.id} className="grid justify-items-start gap-0.5">
          <span className={change.withdrawnReason ? "line-through" : "font-semibold"}>
            <LocalDay day={change.effectiveOn} />:{" "}
            {t(`supervisionOrders.periodChange.${change.kind}`, { months: change.months })}
          </span>
          <span className="text-sm text-ink-subtle">
            {t("supervisionOrders.periodChange.of", {
              day: formatDutch(change.decidedOn),
              source: change.source,
            })}
          </span>
          {change.withdrawnReason ? (
            <span className="text-sm">
              {t("supervisionOrders.periodChange.withdrawn", { reason: change.withdrawnReason })}
            </span>
          ) : withdraw === "offered" ? (
            <TextLink
              href={`${paths.order(orderId, { act: `withdraw-${change.id}` })}#period`}
              className="text-sm print-hidden"
            >
              {t("supervisionOrders.periodChange.withdraw")}
              <span className="sr-only">
                : {t(`supervisionOrders.periodChange.${change.kind}`, { months: change.months })}
              </span>
            </TextLink>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
