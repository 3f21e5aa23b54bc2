import { ActionForm } from "@/components/ui/action-form";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { Panel } from "@/components/ui/panel";
import { addDays, addWeeks, formatDutch, type LocalDate, weekday } from "@/lib/calendar/local-date";
import { setSlotsAction } from "@/lib/check-planning/actions";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";

type Props = { readonly t: Translate; readonly today: LocalDate };

const between = (t: Translate): readonly Field[] => [
  {
    kind: "date",
    name: "fromOn",
    label: t("checkPlanning.capacity.from"),
    hint: t("checkPlanning.capacity.anyDay"),
    required: true,
  },
  { kind: "date", name: "untilOn", label: t("checkPlanning.capacity.until"), required: true },
];

/** How many checks the unit can do, for a number of weeks at once. */
export function SlotsForm({ t, today }: Props) {
  const monday = addDays(today, 8 - weekday(today));
  return (
    <Panel title={t("checkPlanning.capacity.set")} intro={t("checkPlanning.capacity.setIntro")}>
      <ActionForm
        action={setSlotsAction}
        formKey={formKey()}
        texts={formTexts(t)}
        values={{ fromOn: formatDutch(monday), untilOn: formatDutch(addWeeks(monday, 51)) }}
        fields={[
          ...between(t),
          {
            kind: "number",
            name: "slots",
            label: t("checkPlanning.capacity.slots"),
            required: true,
            inputMode: "numeric",
          },
        ]}
        submits={[{ label: t("checkPlanning.capacity.setSubmit") }]}
      />
    </Panel>
  );
}

/** Weeks in which nobody is checked, with why. */
export const CloseForm = ({ t }: { readonly t: Translate }) => (
  <Panel title={t("checkPlanning.capacity.close")} intro={t("checkPlanning.capacity.closeIntro")}>
    <ActionForm
      action={setSlotsAction}
      formKey={formKey()}
      texts={formTexts(t)}
      fields={[
        ...between(t),
        { kind: "hidden", name: "slots", value: "0" },
        {
          kind: "text",
          name: "closedReason",
          label: t("checkPlanning.capacity.reason"),
          hint: t("checkPlanning.capacity.reasonHint"),
          maxLength: 200,
        },
      ]}
      submits={[{ label: t("checkPlanning.capacity.closeSubmit"), variant: "secondary" }]}
    />
  </Panel>
);
