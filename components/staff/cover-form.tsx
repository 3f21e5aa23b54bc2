import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { UnitCover } from "@/lib/staff/queries";

type Props = {
  readonly t: Translate;
  readonly officers: UnitCover["officers"];
  readonly action: FormAction;
  readonly formKey: string;
};

/** Who is away, who has the cases, from when to when, and why. */
export function CoverForm({ t, officers, action, formKey }: Props) {
  const options = officers.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[{ label: t("staff.cover.submit") }]}
      fields={[
        { kind: "select", name: "absentId", label: t("staff.cover.absent"), required: true, options },
        { kind: "select", name: "coveringId", label: t("staff.cover.covering"), required: true, options },
        { kind: "date", name: "fromOn", label: t("staff.cover.from"), required: true },
        { kind: "date", name: "untilOn", label: t("staff.cover.until"), required: true },
        {
          kind: "text",
          name: "reason",
          label: t("staff.cover.reason"),
          hint: t("staff.cover.reasonHint"),
          required: true,
          maxLength: 500,
        },
      ]}
    />
  );
}
