import { ActionForm } from "@/components/ui/action-form";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { OrderAssignment } from "@/lib/supervision-orders/queries/order-assignment";
import { levelOptions, seenFields, yesNoOptions } from "./form-parts";

type Props = {
  readonly t: Translate;
  readonly data: OrderAssignment;
  readonly sort: "first" | "again";
  readonly action: FormAction;
  readonly formKey: string;
};

/** Choose the officer with the number of cases in sight, and answer the safety question. */
export function AssignForm({ t, data, sort, action, formKey }: Props) {
  const first = sort === "first";
  const officers = first ? data.officers : data.officers.filter((each) => each.id !== data.officerId);
  const level: Field = {
    kind: "radios",
    name: "level",
    label: t("supervisionOrders.fields.level"),
    options: levelOptions(t),
  };
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[
        { label: t(first ? "supervisionOrders.assign.submit" : "supervisionOrders.assign.submitAgain") },
      ]}
      values={{
        twoWorkers: first ? "" : data.twoWorkers ? "yes" : "no",
        level: data.level === null ? "" : String(data.level),
      }}
      fields={[
        ...seenFields(data),
        {
          kind: "select",
          name: "officerId",
          label: t("supervisionOrders.fields.officer"),
          required: true,
          options: officers.map(({ id, name, orders }) => ({
            value: id,
            label: t("supervisionOrders.assign.option", { name, count: orders }),
          })),
        },
        {
          kind: "radios",
          name: "twoWorkers",
          label: t("supervisionOrders.fields.twoWorkers"),
          hint: t("supervisionOrders.fields.twoWorkersHint"),
          required: true,
          options: yesNoOptions(t),
        },
        ...(first ? [level] : []),
        {
          kind: "textarea",
          name: "reason",
          label: t("supervisionOrders.fields.reasonWhy"),
          required: !first,
          maxLength: 2_000,
          rows: 3,
        },
      ]}
    />
  );
}
