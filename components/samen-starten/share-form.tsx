import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import { shareItemAction } from "@/lib/samen-starten/actions";
import { sharedGrounds, sharedPurposes, sharedThemes } from "@/lib/samen-starten/codes";
import { options } from "./options";

/** Shares one item; why and on which ground are not optional. */
export function ShareForm({ id, t }: { readonly id: string; readonly t: Translate }) {
  return (
    <ActionForm
      action={shareItemAction}
      fields={[
        { kind: "hidden", name: "id", value: id },
        {
          kind: "select",
          name: "theme",
          label: t("samenStarten.act.share.theme"),
          required: true,
          options: options(t, "themes", sharedThemes),
        },
        {
          kind: "textarea",
          name: "text",
          label: t("samenStarten.act.share.text"),
          hint: t("samenStarten.act.share.textHint"),
          required: true,
          rows: 4,
          maxLength: 1000,
        },
        {
          kind: "select",
          name: "purpose",
          label: t("samenStarten.act.share.purpose"),
          required: true,
          options: options(t, "purposes", sharedPurposes),
        },
        {
          kind: "select",
          name: "ground",
          label: t("samenStarten.act.share.ground"),
          required: true,
          options: options(t, "grounds", sharedGrounds),
        },
      ]}
      submits={[{ label: t("samenStarten.act.share.save") }]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}
