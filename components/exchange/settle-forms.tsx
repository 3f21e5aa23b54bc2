import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { Panel } from "@/components/ui/panel";
import type { OwnParty } from "@/lib/exchange/parties";
import { retryCauses } from "@/lib/exchange/retry-causes";
import type { Translate } from "@/lib/i18n/translator";
import type { FormAction } from "@/lib/platform/form-state";

type Props = {
  readonly t: Translate;
  readonly id: string;
  /** CJIB staff, who work in the inbox of the OM, say why. */
  readonly inbox: OwnParty;
  readonly retry: { readonly action: FormAction; readonly formKey: string };
  readonly dismiss: { readonly action: FormAction; readonly formKey: string };
};

const cause = (t: Translate) =>
  ({
    kind: "radios",
    name: "cause",
    label: t("exchange.quarantine.cause"),
    required: true,
    options: retryCauses.map((value) => ({ value, label: t(`exchange.quarantine.causes.${value}`) })),
  }) as const;

/** The two ways out of quarantine. */
export function SettleForms({ t, id, inbox, retry, dismiss }: Props) {
  const hidden = { kind: "hidden", name: "id", value: id } as const;
  return (
    <>
      <Panel title={t("exchange.quarantine.retry")} intro={t("exchange.quarantine.retryHelp")}>
        <ActionForm
          {...retry}
          fields={inbox === "om" ? [hidden, cause(t)] : [hidden]}
          submits={[{ label: t("exchange.quarantine.retry") }]}
          texts={formTexts(t)}
        />
      </Panel>
      <Panel title={t("exchange.quarantine.dismiss")} intro={t("exchange.quarantine.dismissHelp")}>
        <ActionForm
          {...dismiss}
          fields={[
            hidden,
            {
              kind: "textarea",
              name: "reason",
              label: t("exchange.quarantine.dismissReason"),
              hint: t("exchange.quarantine.dismissReasonHint"),
              required: true,
              rows: 3,
              maxLength: 500,
            },
          ]}
          submits={[{ label: t("exchange.quarantine.dismissSubmit"), variant: "danger" }]}
          texts={formTexts(t)}
        />
      </Panel>
    </>
  );
}
