import type { FieldOption } from "@/components/ui/form-field";
import { codeText, type Translate } from "@/lib/i18n/translator";

export type Condition = {
  readonly id: string;
  readonly sequence: number;
  readonly version: number;
  readonly code: string;
  readonly text: string;
};

/** "2. Meldplicht" */
export const conditionName = (
  t: Translate,
  { sequence, code }: Pick<Condition, "sequence" | "code">,
): string => `${sequence}. ${codeText(t, "supervisionOrders.conditions", code)}`;

/** Conditions as choices, each with the words of the judge; only the newest version of each. */
export function conditionOptions(t: Translate, conditions: readonly Condition[]): readonly FieldOption[] {
  const newest = conditions.filter(
    (one, at) => conditions.findIndex((each) => each.sequence === one.sequence) === at,
  );
  return newest.map((each) => ({ value: each.id, label: conditionName(t, each), hint: each.text }));
}
