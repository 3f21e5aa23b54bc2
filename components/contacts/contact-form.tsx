import { ActionForm } from "@/components/ui/action-form";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { attendances, contactKinds } from "@/lib/contacts/codes";
import type { ContactFormData } from "@/lib/contacts/queries";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";

type Values = Readonly<Record<string, string | readonly string[]>>;
type Props = {
  readonly t: Translate;
  readonly data: ContactFormData;
  readonly values: Values;
  /** An entry that is put right carries its own id and version. */
  readonly hidden: readonly Field[];
  readonly action: FormAction;
  readonly formKey: string;
};

/** One contact, made for a phone: short questions first, facts by source, the officer's own reading apart. */
export function ContactForm({ t, data, values, hidden, action, formKey }: Props) {
  return (
    <ActionForm
      action={action}
      formKey={formKey}
      texts={formTexts(t)}
      submits={[{ label: t("contacts.form.submit") }]}
      values={values}
      fields={[
        { kind: "hidden", name: "orderId", value: data.orderId },
        ...hidden,
        ...meeting(t),
        ...whoWasThere(t, data),
        ...facts(t, data),
        ...reading(t),
      ]}
    />
  );
}

const yesNo = (t: Translate) => [
  { value: "yes", label: t("platform.yes") },
  { value: "no", label: t("platform.no") },
];

const meeting = (t: Translate): readonly Field[] => [
  {
    kind: "select",
    name: "kind",
    label: t("contacts.fields.kind"),
    required: true,
    options: contactKinds.map((value) => ({ value, label: t(`contacts.kinds.${value}`) })),
  },
  {
    kind: "radios",
    name: "attendance",
    label: t("contacts.fields.attendance"),
    hint: t("contacts.fields.attendanceHint"),
    required: true,
    options: attendances.map((value) => ({ value, label: t(`contacts.attendances.${value}`) })),
  },
  { kind: "radios", name: "planned", label: t("contacts.fields.planned"), required: true, options: yesNo(t) },
  { kind: "date", name: "occurredOn", label: t("contacts.fields.occurredOn"), required: true },
  { kind: "time", name: "occurredAt", label: t("contacts.fields.occurredAt"), required: true },
  { kind: "number", name: "minutes", label: t("contacts.fields.minutes") },
  {
    kind: "text",
    name: "place",
    label: t("contacts.fields.place"),
    hint: t("contacts.fields.placeHint"),
    maxLength: 200,
  },
];

const whoWasThere = (t: Translate, data: ContactFormData): readonly Field[] => [
  {
    kind: "text",
    name: "present",
    label: t("contacts.fields.present"),
    hint: t("contacts.fields.presentHint"),
    maxLength: 500,
  },
  {
    kind: "select",
    name: "secondWorkerId",
    label: t("contacts.fields.secondWorker"),
    ...(data.twoWorkers ? { hint: t("contacts.refusals.second-worker-missing") } : {}),
    options: data.colleagues.map(({ id, displayName }) => ({ value: id, label: displayName })),
  },
];

const longText = (
  t: Translate,
  name: "observed" | "toldByClient" | "toldByThird" | "interpretation" | "clientView" | "agreements",
): Field => ({ kind: "textarea", name, label: t(`contacts.fields.${name}`), maxLength: 4_000, rows: 3 });

const facts = (t: Translate, data: ContactFormData): readonly Field[] => [
  {
    kind: "group",
    name: "facts",
    label: t("contacts.form.facts"),
    hint: t("contacts.form.factsHint"),
    fields: [
      longText(t, "observed"),
      longText(t, "toldByClient"),
      {
        kind: "text",
        name: "thirdParty",
        label: t("contacts.fields.thirdParty"),
        hint: t("contacts.fields.thirdPartyHint"),
        maxLength: 200,
      },
      longText(t, "toldByThird"),
    ],
  },
  ...(data.conditions.length === 0
    ? []
    : [
        {
          kind: "checkboxes",
          name: "conditionIds",
          label: t("contacts.fields.conditions"),
          options: data.conditions.map(({ id, sequence, code }) => ({
            value: id,
            label: t("contacts.fields.condition", {
              number: sequence,
              name: codeText(t, "supervisionOrders.conditions", code),
            }),
          })),
        } as const,
      ]),
];

const reading = (t: Translate): readonly Field[] => [
  {
    kind: "group",
    name: "own",
    label: t("contacts.form.own"),
    fields: [
      longText(t, "interpretation"),
      longText(t, "clientView"),
      longText(t, "agreements"),
      { kind: "date", name: "nextContactOn", label: t("contacts.fields.nextContactOn") },
    ],
  },
  {
    kind: "radios",
    name: "safetyIncident",
    label: t("contacts.fields.safetyIncident"),
    required: true,
    options: yesNo(t),
  },
];
