import type { nl } from "@/lib/i18n/nl";
export const search: (typeof nl)["search"] = {};
