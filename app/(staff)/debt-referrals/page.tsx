import type { Metadata } from "next";
import { WaitingTable } from "@/components/debt-referrals/waiting-table";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tabs";
import { waitingReferrals } from "@/lib/debt-referrals/queries/waiting-referrals";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Verwijzingen schuldhulp" };

type Props = { readonly searchParams: Promise<{ page?: string; due?: string }> };

export default async function ReferralsPage({ searchParams }: Props) {
  const [wish, { today }, { t }] = await Promise.all([searchParams, pageOccasion(), texts()]);
  const due = wish.due === "overdue" ? "overdue" : "all";
  const page = Math.max(1, Number.parseInt(wish.page ?? "1", 10) || 1);
  const { rows, pages } = await show(waitingReferrals, { page, due });
  return (
    <>
      <PageHeader title={t("debtReferrals.list.title")} lead={t("debtReferrals.list.lead")} />
      <TabLinks
        label={t("debtReferrals.list.filter")}
        current={due}
        tabs={[
          { key: "all", label: t("debtReferrals.list.all"), href: paths.debtReferrals() },
          {
            key: "overdue",
            label: t("debtReferrals.list.overdue"),
            href: paths.debtReferrals({ due: "overdue" }),
          },
        ]}
      />
      <Panel content="flush">
        <WaitingTable rows={rows} due={due} today={today} t={t} />
      </Panel>
      <Pagination
        label={t("ui.pagination.label")}
        page={page}
        pages={pages}
        href={(to) => paths.debtReferrals({ due: due === "overdue" ? due : undefined, page: to })}
        texts={{
          previous: t("ui.pagination.previous"),
          next: t("ui.pagination.next"),
          position: t("ui.pagination.position", { page, pages }),
        }}
      />
    </>
  );
}
