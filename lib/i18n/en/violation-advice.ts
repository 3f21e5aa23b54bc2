import type { nl } from "@/lib/i18n/nl";
export const violationAdvice: (typeof nl)["violationAdvice"] = {};
