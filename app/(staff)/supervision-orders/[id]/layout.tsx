import type { ReactNode } from "react";
import { PersonHeader } from "@/components/supervision-orders/order-header";
import { OrderTabs } from "@/components/supervision-orders/order-tabs";
import { Alert } from "@/components/ui/alert";
import { ClauseAtOmNote } from "@/components/violation-advice/clause-at-om-note";
import { type OrderTab, paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { orderHeader } from "@/lib/supervision-orders/queries/order-header";
import { clausesAtOm } from "@/lib/violation-advice/queries/clauses-at-om";

const dossierTabs: readonly OrderTab[] = [
  "contacts",
  "device-checks",
  "violations",
  "debts",
  "detention",
  "access",
];

type Props = { readonly params: Promise<{ id: string }>; readonly children: ReactNode };

/** The person header and the tabs of an order. Administration sees the order itself, never the dossier behind it. */
export default async function OrderLayout({ params, children }: Props) {
  const { id } = await params;
  const { actor } = await pageOccasion();
  const dossier = actor.role !== "administration";
  const [{ t }, order] = await Promise.all([texts(), show(orderHeader, { orderId: id })]);
  const atOm = dossier && order.clauseInDoubt ? await show(clausesAtOm, { orderId: id }) : [];
  const tabs = [
    { key: "order", label: t("supervisionOrders.tabs.order"), href: paths.order(id) },
    ...(dossier ? dossierTabs : []).map((tab) => ({
      key: tab,
      label: t(`supervisionOrders.tabs.${tab}`),
      href: paths.orderTab(id, tab),
    })),
  ];
  return (
    <>
      <PersonHeader order={order} t={t} />
      {atOm.length > 0 ? (
        <div className="mb-4">
          <Alert tone="warning">
            {atOm.map((clause) => (
              <ClauseAtOmNote key={clause.conditionId} clause={clause} orderId={id} t={t} />
            ))}
          </Alert>
        </div>
      ) : null}
      <OrderTabs label={t("supervisionOrders.tabs.label")} tabs={tabs} />
      {children}
    </>
  );
}
