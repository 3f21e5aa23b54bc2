import type { nl } from "@/lib/i18n/nl";
export const supervisionOrders: (typeof nl)["supervisionOrders"] = {};
