import type { nl } from "@/lib/i18n/nl";
export const exchange: (typeof nl)["exchange"] = {};
