import { DayWithDue } from "@/components/terms/due-chip";
import { WhyLink } from "@/components/terms/why-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReferralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { termDue } from "@/lib/terms/due";

type Props = { readonly referral: ReferralDetail; readonly today: LocalDate; readonly t: Translate };

/** The municipality's terms: last day, how it stands, and where the number comes from. */
export function ClockList({ referral, today, t }: Props) {
  return (
    <Panel title={t("debtReferrals.referral.clocks")}>
      {referral.clocks.length === 0 ? (
        <Paragraph look="subtle">{t("debtReferrals.referral.noClocks")}</Paragraph>
      ) : (
        <DescriptionList
          items={referral.clocks.map((clock) => ({
            term: codeText(t, "terms.codes", clock.code),
            detail: (
              <span className="grid gap-1">
                <DayWithDue day={clock.dueOn} due={termDue(clock.dueOn, clock.doneOn, today)} t={t} />
                <WhyLink t={t} kind={`debt-${clock.what}`} id={referral.id} day={clock.dueOn} />
                <span className="text-sm text-ink-subtle">
                  {t(`debtReferrals.termLength.${clock.unit}`, { length: clock.length })},{" "}
                  {t(`debtReferrals.referral.${clock.kind}`)}. {clock.source}
                </span>
              </span>
            ),
          }))}
        />
      )}
    </Panel>
  );
}
