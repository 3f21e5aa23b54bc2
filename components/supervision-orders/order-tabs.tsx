"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { type Tab, TabLinks } from "@/components/ui/tabs";

/** The tabs of an order; the address says which one is open. */
export function OrderTabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return <TabLinks label={label} tabs={tabs} current={useSelectedLayoutSegment() ?? "order"} />;
}
