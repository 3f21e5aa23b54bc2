import type { nl } from "@/lib/i18n/nl";
export const dashboards: (typeof nl)["dashboards"] = {};
