import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { isLocale, type Locale, translator } from "@/lib/i18n/translator";

export const localeCookie = "baken-locale";
export const themeCookie = "baken-theme";

/** The reader's language and its texts, once a request. */
export const texts = cache(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale: Locale = isLocale(chosen) ? chosen : "nl";
  return { locale, t: translator(locale) };
});

/** light | dark | system */
export const theme = cache(async () => {
  const chosen = (await cookies()).get(themeCookie)?.value;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
});
