import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";
import type { OrderTransfers, Transfer } from "@/lib/supervision-orders/queries/transfers";
import { seenFields } from "./form-parts";

type Form = { readonly t: Translate; readonly action: FormAction; readonly formKey: string };

/** The unit and the handover note. */
export const ProposeForm = ({ t, data, ...form }: Form & { readonly data: OrderTransfers }) => (
  <ActionForm
    {...form}
    texts={formTexts(t)}
    submits={[{ label: t("supervisionOrders.transfer.submit") }]}
    fields={[
      ...seenFields(data),
      {
        kind: "select",
        name: "toUnitId",
        label: t("supervisionOrders.transfer.toUnit"),
        required: true,
        options: data.units.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        kind: "textarea",
        name: "note",
        label: t("supervisionOrders.transfer.note"),
        hint: t("supervisionOrders.transfer.noteHint"),
        required: true,
        rows: 8,
        maxLength: 4_000,
      },
    ]}
  />
);

const seen = ({ id, version }: Transfer) =>
  [
    { kind: "hidden", name: "transferId", value: id },
    { kind: "hidden", name: "version", value: String(version) },
  ] as const;

export const WithdrawForm = ({ t, transfer, ...form }: Form & { readonly transfer: Transfer }) => (
  <ActionForm
    {...form}
    texts={formTexts(t)}
    fields={seen(transfer)}
    submits={[{ label: t("supervisionOrders.transfer.withdraw"), variant: "secondary" }]}
  />
);

type Answers = {
  readonly t: Translate;
  readonly transfer: Transfer;
  readonly accept: { readonly action: FormAction; readonly formKey: string };
  readonly decline: { readonly action: FormAction; readonly formKey: string };
};

/** The two answers of the receiving lead. */
export const AnswerForms = ({ t, transfer, accept, decline }: Answers) => (
  <>
    <Panel title={t("supervisionOrders.transfer.accept")}>
      <ActionForm
        {...accept}
        texts={formTexts(t)}
        fields={seen(transfer)}
        submits={[{ label: t("supervisionOrders.transfer.accept") }]}
      />
    </Panel>
    <Panel title={t("supervisionOrders.transfer.decline")}>
      <ActionForm
        {...decline}
        texts={formTexts(t)}
        fields={[
          ...seen(transfer),
          {
            kind: "textarea",
            name: "reason",
            label: t("supervisionOrders.transfer.declineWhy"),
            hint: t("supervisionOrders.transfer.declineHint"),
            required: true,
            rows: 3,
            maxLength: 2_000,
          },
        ]}
        submits={[{ label: t("supervisionOrders.transfer.declineSubmit"), variant: "danger" }]}
      />
    </Panel>
  </>
);
