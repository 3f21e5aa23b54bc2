import type { Metadata } from "next";
import { DropOutNote } from "@/components/debt-referrals/drop-out-note";
import { ReferralsTable } from "@/components/debt-referrals/referrals-table";
import { ScreeningsTable } from "@/components/debt-referrals/screenings-table";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Heading } from "@/components/ui/heading";
import { Panel } from "@/components/ui/panel";
import { orderDebts } from "@/lib/debt-referrals/queries/order-debts";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Schulden" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export default async function DebtsPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { actor, today }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const debts = await show(orderDebts, { orderId: id });
  const message = doneText(t, done);
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Heading level={1} look={2}>
          {t("debtReferrals.tab.title")}
        </Heading>
        {actor.role === "officer" ? (
          <ButtonLink variant="primary" href={paths.newScreening(id)}>
            {t("debtReferrals.tab.newScreening")}
          </ButtonLink>
        ) : null}
      </div>
      {message ? <StatusMessage>{message}</StatusMessage> : null}
      <Panel title={t("debtReferrals.tab.referrals")} content="flush">
        <ReferralsTable debts={debts} today={today} t={t} />
      </Panel>
      <Panel title={t("debtReferrals.tab.screenings")} content="flush">
        <ScreeningsTable debts={debts} t={t} />
      </Panel>
      <DropOutNote conditions={debts.debtConditions} t={t} />
    </div>
  );
}
