import type { nl } from "@/lib/i18n/nl";
export const staff: (typeof nl)["staff"] = {};
