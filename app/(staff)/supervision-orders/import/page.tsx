import type { Metadata } from "next";
import { ImportForm } from "@/components/exchange/import-form";
import { ImportsTable } from "@/components/exchange/imports-table";
import { reasonText } from "@/components/exchange/reason-words";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { orderImports } from "@/lib/exchange/queries/imports";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("exchange.import.title") };
}

type Props = { readonly searchParams: Promise<{ error?: string }> };

export default async function OrderImportPage({ searchParams }: Props) {
  const { error } = await searchParams;
  const { t } = await texts();
  const imports = await show(orderImports, {});
  const wrong = typeof error === "string" && /^exchange\.[a-z-]+$/.test(error) ? reasonText(t, error) : "";
  return (
    <>
      <PageHeader title={t("exchange.import.title")} lead={t("exchange.import.lead")} />
      <div className="grid gap-5">
        <Panel>
          <ImportForm t={t} formKey={formKey()} error={wrong} />
        </Panel>
        <Panel title={t("exchange.import.earlier")} content="flush">
          <ImportsTable t={t} rows={imports} />
        </Panel>
      </div>
    </>
  );
}
