import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { addDesignatedDayAction, changeTargetAction } from "@/lib/dates/actions";
import type { TermVersion } from "@/lib/dates/term-queries";
import { targetUnits } from "@/lib/dates/term-schema";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";

/** A new version of an aim, from a day still to come. */
export function TargetForm({ t, term }: { readonly t: Translate; readonly term: TermVersion }) {
  const name = codeText(t, "terms.codes", term.code);
  const p = "terms.page" as const;
  return (
    <Panel id="change" title={t(`${p}.changeTitle`, { name })} intro={t(`${p}.changeIntro`)}>
      <div className="grid max-w-3xl gap-4">
        <ActionForm
          action={changeTargetAction}
          formKey={formKey()}
          texts={formTexts(t)}
          submits={[{ label: t(`${p}.submit`) }]}
          values={{ length: String(term.length), unit: term.unit, source: term.source }}
          fields={[
            { kind: "hidden", name: "code", value: term.code },
            { kind: "number", name: "length", label: t(`${p}.newLength`), required: true },
            {
              kind: "radios",
              name: "unit",
              label: t(`${p}.unit`),
              required: true,
              options: targetUnits.map((value) => ({ value, label: t(`terms.units.${value}`) })),
            },
            {
              kind: "date",
              name: "validFrom",
              label: t(`${p}.validFrom`),
              hint: t(`${p}.validFromHint`),
              required: true,
            },
            {
              kind: "text",
              name: "source",
              label: t(`${p}.newSource`),
              hint: t(`${p}.newSourceHint`),
              required: true,
              maxLength: 300,
            },
            {
              kind: "textarea",
              name: "reason",
              label: t(`${p}.reason`),
              hint: t(`${p}.reasonHint`),
              required: true,
              maxLength: 500,
              rows: 3,
            },
          ]}
        />
        <TextLink href={paths.terms()}>{t(`${p}.back`)}</TextLink>
      </div>
    </Panel>
  );
}

/** A day on a par with a holiday, with the decree that says so. */
export function DesignatedDayForm({ t }: { readonly t: Translate }) {
  return (
    <ActionForm
      action={addDesignatedDayAction}
      formKey={formKey()}
      texts={formTexts(t)}
      submits={[{ label: t("terms.page.daySubmit"), variant: "secondary" }]}
      fields={[
        {
          kind: "date",
          name: "day",
          label: t("terms.page.addDay"),
          hint: t("terms.page.dayHint"),
          required: true,
        },
        {
          kind: "text",
          name: "source",
          label: t("terms.page.daySource"),
          hint: t("terms.page.daySourceHint"),
          required: true,
          maxLength: 300,
        },
      ]}
    />
  );
}
