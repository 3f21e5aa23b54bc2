import { ActionForm } from "@/components/ui/action-form";
import type { Field, Submit } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";

export type Act = { readonly action: FormAction; readonly formKey: string };

/** A form of the check module: its hidden facts, its fields and one button. */
export function CheckForm({
  act,
  hidden,
  fields,
  submit,
  variant = "primary",
  values,
  t,
}: {
  readonly act: Act;
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly fields: readonly Field[];
  readonly submit: string;
  readonly variant?: Submit["variant"];
  readonly values?: Readonly<Record<string, string | number | readonly string[] | null | undefined>>;
  readonly t: Translate;
}) {
  const known = Object.entries(hidden).map(
    ([name, value]): Field => ({ kind: "hidden", name, value: String(value) }),
  );
  return (
    <ActionForm
      action={act.action}
      formKey={act.formKey}
      texts={formTexts(t)}
      fields={[...known, ...fields]}
      submits={[{ label: submit, variant }]}
      values={values}
    />
  );
}
