const keys = [
  "summaryTitle",
  "optional",
  "error",
  "dateHint",
  "timeHint",
  "choose",
  "charactersLeft",
  "charactersOver",
  "sending",
  "showWhenHint",
] as const;

export type FormTextKey = (typeof keys)[number];

/** The fixed words of every form, in the reader's language. */
export type FormTexts = Readonly<Record<FormTextKey, string>>;

/** Takes them from the translator, so that pages write `texts={formTexts(t)}`. */
export function formTexts(t: (key: `ui.form.${FormTextKey}`) => string): FormTexts {
  return Object.fromEntries(keys.map((key) => [key, t(`ui.form.${key}`)])) as FormTexts;
}
