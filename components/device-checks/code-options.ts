import type { FieldOption } from "@/components/ui/form-field";
import { codeText, type Translate } from "@/lib/i18n/translator";

/** Codes as options with the texts of a group under `deviceChecks`. */
export const codeOptions = (t: Translate, group: string, codes: readonly string[]): readonly FieldOption[] =>
  codes.map((value) => ({ value, label: codeText(t, `deviceChecks.${group}`, value) }));

export const yesNo = (t: Translate): readonly FieldOption[] => [
  { value: "yes", label: t("platform.yes") },
  { value: "no", label: t("platform.no") },
];

/** One box that has to be ticked. */
export const tick = (label: string): readonly FieldOption[] => [{ value: "on", label }];

/** Texts of several codes in one line. */
export const codeList = (t: Translate, group: string, codes: readonly string[]): string =>
  codes.map((code) => codeText(t, `deviceChecks.${group}`, code)).join(", ");
