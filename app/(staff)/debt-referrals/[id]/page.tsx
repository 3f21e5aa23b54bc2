import type { Metadata } from "next";
import { ClockList } from "@/components/debt-referrals/clock-list";
import { ContentCard } from "@/components/debt-referrals/content-card";
import { DropOutNote } from "@/components/debt-referrals/drop-out-note";
import { NextActs } from "@/components/debt-referrals/next-acts";
import { ReferralFacts } from "@/components/debt-referrals/referral-facts";
import { ReferralRoute } from "@/components/debt-referrals/referral-route";
import { referralTone } from "@/components/debt-referrals/referral-tone";
import { StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { referralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import { doneText } from "@/lib/i18n/done-text";
import { codeText } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Verwijzing schuldhulp" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export default async function ReferralPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { today }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const referral = await show(referralDetail, { id });
  const message = doneText(t, done);
  const unsent = referral.days.sent ? null : referral.content;
  return (
    <>
      <PageHeader
        title={t("debtReferrals.referral.title")}
        eyebrow={referral.personName}
        back={{ href: paths.orderTab(referral.orderId, "debts"), label: t("debtReferrals.referral.back") }}
        badges={
          <>
            <StatusBadge tone={referralTone(referral.state)}>
              {codeText(t, "debtReferrals.states", referral.state)}
            </StatusBadge>
            {referral.crisis ? (
              <StatusBadge tone="negative">{t("debtReferrals.tab.crisis")}</StatusBadge>
            ) : null}
          </>
        }
      />
      {message ? (
        <div className="mb-5">
          <StatusMessage>{message}</StatusMessage>
        </div>
      ) : null}
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {/* on a phone what is to be done now comes first, then what will be sent, then the route */}
        <div className="grid min-w-0 gap-5 max-lg:order-1 lg:order-2">
          {unsent ? (
            <div className="max-lg:order-1">
              <ContentCard content={unsent} phase="preview" t={t} />
            </div>
          ) : null}
          <NextActs referral={referral} today={today} t={t} />
        </div>
        <div className="min-w-0 max-lg:order-2 lg:order-1 lg:col-span-2">
          <Panel>
            <ReferralRoute referral={referral} t={t} />
          </Panel>
        </div>
        <div className="order-3 grid min-w-0 gap-5">
          <ClockList referral={referral} today={today} t={t} />
          {referral.content && !unsent ? <ContentCard content={referral.content} phase="sent" t={t} /> : null}
          <ReferralFacts referral={referral} t={t} />
          <DropOutNote conditions={referral.debtConditions} t={t} />
        </div>
      </div>
    </>
  );
}
