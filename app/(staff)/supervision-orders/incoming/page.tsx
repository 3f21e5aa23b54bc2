import type { Metadata } from "next";
import { IncomingTable } from "@/components/supervision-orders/incoming-table";
import { ListPages } from "@/components/supervision-orders/list-pages";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { pageNumber } from "@/lib/supervision-orders/page-number";
import { incomingOrders } from "@/lib/supervision-orders/queries/incoming-orders";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.incoming.title") };
}

type Props = { readonly searchParams: Promise<{ page?: string; done?: string }> };

export default async function IncomingPage({ searchParams }: Props) {
  const { page, done } = await searchParams;
  const { t } = await texts();
  const list = await show(incomingOrders, { page: pageNumber(page) });
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.incoming.title")}
        lead={t("supervisionOrders.incoming.lead", { count: list.total })}
        actions={<ButtonLink href={paths.orderImport()}>{t("supervisionOrders.incoming.import")}</ButtonLink>}
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel content="flush">
          <IncomingTable t={t} rows={list.rows} />
        </Panel>
        <ListPages t={t} list={list} href={(to) => paths.incomingOrders({ page: to })} />
      </div>
    </>
  );
}
