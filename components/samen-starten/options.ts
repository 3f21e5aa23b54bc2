import type { FieldOption } from "@/components/ui/form-field";
import { codeText, type Translate } from "@/lib/i18n/translator";

/** The codes of a list with their words, as the choices of a field. */
export const options = (t: Translate, group: string, codes: readonly string[]): readonly FieldOption[] =>
  codes.map((value) => ({ value, label: codeText(t, `samenStarten.${group}`, value) }));
