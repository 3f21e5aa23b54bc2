import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import * as actions from "@/lib/debt-referrals/actions";
import type { ReferralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import type { FormAction } from "@/lib/platform/form-state";
import { type Act, actFields } from "./act-fields";

const actionOf: Readonly<Record<Act, FormAction>> = {
  "record-permission": actions.recordConsentAction,
  send: actions.sendReferralAction,
  "confirm-receipt": actions.confirmReceiptAction,
  "record-first-talk": actions.recordFirstTalkAction,
  "record-decision": actions.recordDecisionAction,
  "begin-stabilisation": actions.recordProgressAction,
  "begin-solution": actions.recordProgressAction,
  "begin-aftercare": actions.recordProgressAction,
  exit: actions.exitReferralAction,
  withdraw: actions.withdrawReferralAction,
};

type Props = {
  readonly referral: ReferralDetail;
  readonly act: Act;
  readonly today: LocalDate;
  readonly t: Translate;
};

/** One act on a referral, with the day of today filled in. */
export function ActForm({ referral, act, today, t }: Props) {
  const now = formatDutch(today);
  return (
    <ActionForm
      action={actionOf[act]}
      fields={[
        { kind: "hidden", name: "id", value: referral.id },
        { kind: "hidden", name: "version", value: String(referral.version) },
        ...actFields(t, act, { digest: referral.digest, sent: referral.days.sent ? "sent" : "unsent" }),
      ]}
      values={{
        consentOn: now,
        sentOn: now,
        receivedOn: now,
        withdrawnOn: now,
        exitedOn: now,
        scope: referral.scope.length > 0 ? referral.scope : undefined,
      }}
      submits={[
        {
          label: t(`debtReferrals.act.${act}.save`),
          variant: act === "withdraw" ? "danger" : act === "exit" ? "secondary" : "primary",
        },
      ]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}
