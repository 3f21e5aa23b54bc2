import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { type Locale, isLocale, translator } from "@/lib/i18n/translator";

export const localeCookie = "baken-locale";

/** The reader's language and its texts, once a request. */
export const texts = cache(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value;
  const locale: Locale = isLocale(chosen) ? chosen : "nl";
  return { locale, t: translator(locale) };
});
