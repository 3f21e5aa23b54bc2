import type { FieldOption } from "@/components/ui/form-field";
import { nl } from "@/lib/i18n/nl";
import { codeText, type Translate } from "@/lib/i18n/translator";

/**
 * The codes of a list as choices, in the order in which their words stand in the texts: a code without words cannot
 * be chosen.
 */
export function textOptions(t: Translate, group: string): readonly FieldOption[] {
  return codesOf(group).map((value) => ({ value, label: codeText(t, group, value) }));
}

function codesOf(group: string): readonly string[] {
  let found: unknown = nl;
  for (const part of group.split(".")) found = (found as Record<string, unknown>)[part];
  return Object.keys(found as object);
}
