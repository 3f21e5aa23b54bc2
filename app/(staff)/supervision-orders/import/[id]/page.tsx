import type { Metadata } from "next";
import { ImportProgress } from "@/components/exchange/import-progress";
import { ListPages } from "@/components/exchange/list-pages";
import { RejectedLines } from "@/components/exchange/rejected-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { orderImportResult, rejectedPageSize } from "@/lib/exchange/queries/imports";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("exchange.import.result") };
}

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<{ page?: string }> };

export default async function OrderImportResultPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { page } = await searchParams;
  const { t } = await texts();
  const result = await show(orderImportResult, {
    id,
    page: Math.max(1, Number.parseInt(page ?? "1", 10) || 1),
  });
  return (
    <>
      <PageHeader
        title={t("exchange.import.result")}
        back={{ href: paths.orderImport(), label: t("exchange.import.back") }}
        actions={<ButtonLink href={paths.incomingOrders()}>{t("exchange.import.toIncoming")}</ButtonLink>}
      />
      <div className="grid gap-5">
        <Panel>
          <ImportProgress t={t} result={result} />
        </Panel>
        <Panel
          title={t("exchange.import.rejectedTitle")}
          intro={t("exchange.import.rejectedLead")}
          content="flush"
        >
          <RejectedLines t={t} rows={result.rejected} />
        </Panel>
        <ListPages
          t={t}
          page={result.page}
          total={result.rejectedCount}
          size={rejectedPageSize}
          href={(to) => paths.orderImportResult(id, { page: to })}
        />
      </div>
    </>
  );
}
