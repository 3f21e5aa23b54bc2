import type { nl } from "@/lib/i18n/nl";
export const deviceChecks: (typeof nl)["deviceChecks"] = {};
