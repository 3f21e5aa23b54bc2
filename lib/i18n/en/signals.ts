import type { nl } from "@/lib/i18n/nl";
export const signals: (typeof nl)["signals"] = {};
