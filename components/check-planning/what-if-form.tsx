import { ActionForm } from "@/components/ui/action-form";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { requestWhatIfAction } from "@/lib/check-planning/actions";
import type { WhatIfFormData } from "@/lib/check-planning/queries/what-if-form";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import { usualPeriod } from "./plan-form";

type Props = { readonly t: Translate; readonly form: WhatIfFormData };

/** What would be different, one thing or several at once; what is left open stays as it is. */
export const WhatIfForm = ({ t, form }: Props) => (
  <ActionForm
    action={requestWhatIfAction}
    formKey={formKey()}
    texts={formTexts(t)}
    values={usualPeriod(form.today)}
    fields={[away(t, form), capacity(t, form), orders(t, form), period(t)]}
    submits={[{ label: t("checkPlanning.whatIf.submit") }]}
  />
);

const away = (t: Translate, { officers }: WhatIfFormData): Field => ({
  kind: "group",
  name: "away",
  label: t("checkPlanning.whatIf.away"),
  fields: [
    {
      kind: "select",
      name: "awayId",
      label: t("checkPlanning.whatIf.who"),
      options: officers.map(({ id, displayName }) => ({ value: id, label: displayName })),
    },
    { kind: "date", name: "awayFrom", label: t("checkPlanning.whatIf.awayFrom") },
    { kind: "date", name: "awayUntil", label: t("checkPlanning.whatIf.awayUntil") },
  ],
});

const capacity = (t: Translate, { slots }: WhatIfFormData): Field => ({
  kind: "group",
  name: "capacity",
  label: t("checkPlanning.whatIf.capacity"),
  fields: [
    {
      kind: "number",
      name: "slotsPerWeek",
      label: t("checkPlanning.whatIf.slots"),
      hint: t("checkPlanning.whatIf.slotsHint", { slots }),
      inputMode: "numeric",
    },
    {
      kind: "select",
      name: "mostPerYear",
      label: t("checkPlanning.whatIf.mostPerYear"),
      options: ["1", "2"].map((count) => ({
        value: count,
        label: t("checkPlanning.whatIf.mostOption", { count }),
      })),
    },
  ],
});

const orders = (t: Translate, { schedules }: WhatIfFormData): Field => ({
  kind: "group",
  name: "orders",
  label: t("checkPlanning.whatIf.orders"),
  hint: t("checkPlanning.whatIf.ordersHint", { count: schedules }),
  fields: [
    {
      kind: "number",
      name: "moreOrders",
      label: t("checkPlanning.whatIf.more"),
      hint: t("checkPlanning.whatIf.moreHint"),
      inputMode: "numeric",
    },
    {
      kind: "number",
      name: "fewerOrders",
      label: t("checkPlanning.whatIf.fewer"),
      hint: t("checkPlanning.whatIf.fewerHint"),
      inputMode: "numeric",
    },
  ],
});

const period = (t: Translate): Field => ({
  kind: "group",
  name: "period",
  label: t("checkPlanning.whatIf.period"),
  fields: [
    { kind: "date", name: "fromOn", label: t("checkPlanning.whatIf.from"), required: true },
    { kind: "date", name: "untilOn", label: t("checkPlanning.whatIf.until"), required: true },
  ],
});
