import { ActionForm, type ActionFormProps } from "@/components/ui/action-form";
import type { Field, Submit } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import type { FormAction } from "@/lib/platform/form-state";

type Props = {
  readonly action: FormAction;
  /** The trajectory and the version on the screen. */
  readonly file: { readonly id: string; readonly version: number };
  readonly fields: readonly Field[];
  readonly values?: ActionFormProps["values"];
  readonly submit: Submit;
  readonly t: Translate;
};

/** A form on a trajectory: names it, and the version that was on the screen. */
export function TrajectoryForm({ action, file, fields, values, submit, t }: Props) {
  return (
    <ActionForm
      action={action}
      fields={[
        { kind: "hidden", name: "id", value: file.id },
        { kind: "hidden", name: "version", value: String(file.version) },
        ...fields,
      ]}
      values={values}
      submits={[submit]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}
