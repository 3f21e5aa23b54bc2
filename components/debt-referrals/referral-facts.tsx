import { type DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import type { ReferralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import { codeText, type Translate } from "@/lib/i18n/translator";

/** What is known of a referral, in a short list. */
export function ReferralFacts({ referral, t }: { readonly referral: ReferralDetail; readonly t: Translate }) {
  const text = (term: string, detail: string | null) => (detail ? [{ term, detail }] : []);
  const code = (term: string, group: string, value: string | null) =>
    value ? [{ term, detail: codeText(t, `debtReferrals.${group}`, value) }] : [];
  const items: readonly DescriptionItem[] = [
    { term: t("debtReferrals.referral.municipality"), detail: referral.municipality },
    {
      term: t("debtReferrals.referral.crisis"),
      detail: referral.crisisGround
        ? codeText(t, "debtReferrals.threats", referral.crisisGround)
        : t("debtReferrals.referral.noCrisis"),
    },
    {
      term: t("debtReferrals.referral.warmHandover"),
      detail: referral.warmHandover
        ? t("debtReferrals.referral.warmYes")
        : t("debtReferrals.referral.warmNo"),
    },
    {
      term: t("debtReferrals.referral.consent"),
      detail: <LocalDay day={referral.days.permission} absent={t("debtReferrals.referral.noConsent")} />,
    },
    ...code(t("debtReferrals.referral.refusalGround"), "refusalGrounds", referral.refusalGround),
    ...text(t("debtReferrals.referral.planB"), referral.planB),
    ...code(t("debtReferrals.referral.solutionKind"), "solutionKinds", referral.solutionKind),
    ...code(t("debtReferrals.referral.exitReason"), "exitReasons", referral.exitReason),
    ...text(t("debtReferrals.referral.withdrawalReason"), referral.withdrawalReason),
  ];
  return (
    <Panel title={t("debtReferrals.referral.facts")}>
      <DescriptionList items={items} />
    </Panel>
  );
}
