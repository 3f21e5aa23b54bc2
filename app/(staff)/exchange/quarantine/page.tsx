import type { Metadata } from "next";
import { ListPages } from "@/components/exchange/list-pages";
import { QuarantineTable } from "@/components/exchange/quarantine-table";
import { StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { quarantinedMessages, quarantinePageSize } from "@/lib/exchange/queries/quarantine";
import { inboxOf } from "@/lib/exchange/set-apart";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("exchange.quarantine.title") };
}

type Props = { readonly searchParams: Promise<{ page?: string; done?: string }> };

export default async function QuarantinePage({ searchParams }: Props) {
  const { page, done } = await searchParams;
  const { t } = await texts();
  const { actor } = await pageOccasion();
  const list = await show(quarantinedMessages, { page: Math.max(1, Number.parseInt(page ?? "1", 10) || 1) });
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("exchange.quarantine.title")}
        lead={t(inboxOf(actor) === "om" ? "exchange.quarantine.leadCjib" : "exchange.quarantine.lead")}
        back={{ href: paths.exchange(), label: t("exchange.register.title") }}
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel content="flush">
          <QuarantineTable t={t} rows={list.rows} />
        </Panel>
        <ListPages
          t={t}
          page={list.page}
          total={list.total}
          size={quarantinePageSize}
          href={(to) => paths.quarantine({ page: to })}
        />
      </div>
    </>
  );
}
