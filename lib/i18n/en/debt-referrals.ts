import type { nl } from "@/lib/i18n/nl";
export const debtReferrals: (typeof nl)["debtReferrals"] = {};
