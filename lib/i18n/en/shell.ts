import type { nl } from "@/lib/i18n/nl";
export const shell: (typeof nl)["shell"] = {};
