import { TextLink } from "@/components/ui/link";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** An order in a run, or one that was only supposed. */
type RunOrder = { readonly id: string; readonly orderId: string | null; readonly person: string | null };

/** The name, leading to the order's checks. Supposed orders have a number; one that has left the unit has no name here. */
export function OrderName({ t, order }: { readonly t: Translate; readonly order: RunOrder }) {
  const { id, orderId, person } = order;
  if (orderId && person !== null)
    return <TextLink href={paths.orderTab(orderId, "device-checks")}>{person}</TextLink>;
  const [, number] = /^supposed-(\d+)$/.exec(id) ?? [];
  return <>{number ? t("checkPlanning.run.supposed", { number }) : t("checkPlanning.run.unknown")}</>;
}
