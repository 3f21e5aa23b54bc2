import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import { openTrajectoryAction } from "@/lib/samen-starten/actions";

type Props = { readonly orderId: string; readonly detentionId: string; readonly t: Translate };

/** Opens a trajectory for one stay in detention; stands on the detention tab and on the Samen Starten page. */
export function OpenTrajectoryForm({ orderId, detentionId, t }: Props) {
  return (
    <ActionForm
      action={openTrajectoryAction}
      fields={[
        { kind: "hidden", name: "orderId", value: orderId },
        { kind: "hidden", name: "detentionId", value: detentionId },
        {
          kind: "date",
          name: "expectedEndOn",
          label: t("samenStarten.open.expectedEndOn"),
          hint: t("samenStarten.open.expectedEndHint"),
        },
      ]}
      submits={[{ label: t("samenStarten.open.save") }]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}
