import { ActionForm } from "@/components/ui/action-form";
import type { Field, Submit } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";

type Props = {
  readonly action: FormAction;
  /** What the form is about: ids and version, posted unseen. */
  readonly about: Readonly<Record<string, string | number>>;
  readonly fields?: readonly Field[];
  readonly submits: readonly Submit[];
  readonly values?: Parameters<typeof ActionForm>[0]["values"];
  readonly formKey: string;
  readonly t: Translate;
};

/** One act on a case as a form. */
export function ActForm({ action, about, fields = [], submits, values, formKey, t }: Props) {
  const hidden = Object.entries(about).map(([name, value]) => ({
    kind: "hidden" as const,
    name,
    value: String(value),
  }));
  return (
    <ActionForm
      action={action}
      fields={[...hidden, ...fields]}
      submits={submits}
      values={values}
      texts={formTexts(t)}
      formKey={formKey}
    />
  );
}
