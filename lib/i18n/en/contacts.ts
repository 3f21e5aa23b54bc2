import type { nl } from "@/lib/i18n/nl";
export const contacts: (typeof nl)["contacts"] = {};
