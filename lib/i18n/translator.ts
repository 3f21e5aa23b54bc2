import { createTranslator } from "use-intl/core";
import { en } from "./en";
import { nl } from "./nl";

export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];
export const isLocale = (value: string | undefined): value is Locale => value === "nl" || value === "en";

const make = (locale: Locale) =>
  createTranslator<typeof nl>({
    locale,
    messages: locale === "en" ? en : nl,
    timeZone: "Europe/Amsterdam",
    onError: (error) => {
      throw error;
    },
  });

export type Translate = ReturnType<typeof make>;

const made = new Map<Locale, Translate>();

/** All texts of one language; a key that does not exist does not compile. */
export function translator(locale: Locale): Translate {
  const t = made.get(locale) ?? make(locale);
  made.set(locale, t);
  return t;
}

/** The text of a code that came from the database, for example `codeText(t, "deviceChecks.outcomes", row.outcome)`. */
export function codeText(t: Translate, group: string, code: string | null | undefined): string {
  if (!code) return "–";
  const key = `${group}.${code}` as Parameters<Translate>[0];
  return t.has(key) ? t(key) : code;
}
