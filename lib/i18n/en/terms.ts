import type { nl } from "@/lib/i18n/nl";
export const terms: (typeof nl)["terms"] = {};
