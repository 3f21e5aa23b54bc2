import type { nl } from "@/lib/i18n/nl";
export const signIn: (typeof nl)["signIn"] = {};
