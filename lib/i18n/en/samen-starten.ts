import type { nl } from "@/lib/i18n/nl";
export const samenStarten: (typeof nl)["samenStarten"] = {};
