import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { decideScreeningAction } from "@/lib/debt-referrals/actions";
import { screeningResults } from "@/lib/debt-referrals/codes";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import { options } from "./options";

/** The officer decides; no answer stands ready. */
export function DecideForm({ screeningId, t }: { readonly screeningId: string; readonly t: Translate }) {
  return (
    <ActionForm
      action={decideScreeningAction}
      fields={[
        { kind: "hidden", name: "screeningId", value: screeningId },
        {
          kind: "radios",
          name: "result",
          label: t("debtReferrals.decide.result"),
          required: true,
          options: options(t, "debtReferrals.results", screeningResults),
        },
        {
          kind: "textarea",
          name: "reason",
          label: t("debtReferrals.decide.reason"),
          hint: t("debtReferrals.decide.reasonHint"),
          rows: 2,
          maxLength: 500,
        },
      ]}
      submits={[{ label: t("debtReferrals.decide.save") }]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}
