import type { ReactNode } from "react";
import { PersonHeader } from "@/components/supervision-orders/order-header";
import { OrderTabs } from "@/components/supervision-orders/order-tabs";
import { type OrderTab, paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { orderHeader } from "@/lib/supervision-orders/queries/order-header";

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
  const [{ actor }, { t }, order] = await Promise.all([
    pageOccasion(),
    texts(),
    show(orderHeader, { orderId: id }),
  ]);
  const tabs = [
    { key: "order", label: t("supervisionOrders.tabs.order"), href: paths.order(id) },
    ...(actor.role === "administration" ? [] : dossierTabs).map((tab) => ({
      key: tab,
      label: t(`supervisionOrders.tabs.${tab}`),
      href: paths.orderTab(id, tab),
    })),
  ];
  return (
    <>
      <PersonHeader order={order} t={t} />
      <OrderTabs label={t("supervisionOrders.tabs.label")} tabs={tabs} />
      {children}
    </>
  );
}
