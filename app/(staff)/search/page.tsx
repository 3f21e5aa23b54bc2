import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SearchForm } from "@/components/search/search-form";
import type { SearchTexts } from "@/components/search/search-results";
import { PageHeader } from "@/components/ui/page-header";
import type { Translate } from "@/lib/i18n/translator";
import { pageOccasion } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { searchAction } from "@/lib/search/actions";
import { searchOrders } from "@/lib/search/queries";
import { type OrderState, orderStates } from "@/lib/supervision-orders/states";
import { type TitleCode, titles } from "@/lib/supervision-orders/titles";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("search.title") };
}

export default async function SearchPage() {
  const [{ t }, { actor }] = await Promise.all([texts(), pageOccasion()]);
  if (!searchOrders.definition.roles.includes(actor.role)) notFound();
  return (
    <>
      <PageHeader title={t("search.title")} lead={t("search.lead")} />
      <SearchForm action={searchAction} texts={searchTexts(t)} />
    </>
  );
}

const stateCodes = Object.keys(orderStates) as OrderState[];
const titleCodes = Object.keys(titles) as TitleCode[];

function searchTexts(t: Translate): SearchTexts {
  return {
    query: t("search.query"),
    queryHint: t("search.queryHint"),
    submit: t("search.submit"),
    caption: t("search.caption"),
    none: t("search.none"),
    person: t("search.person"),
    birth: t("search.birth"),
    orderTitle: t("search.orderTitle"),
    state: t("search.state"),
    officer: t("search.officer"),
    caseNumbers: t("search.caseNumbers"),
    previous: t("ui.pagination.previous"),
    next: t("ui.pagination.next"),
    nothing: t("search.results.nothing"),
    one: t("search.results.one"),
    many: t("search.results.many"),
    position: t("search.position"),
    states: Object.fromEntries(stateCodes.map((code) => [code, t(`supervisionOrders.states.${code}`)])),
    titles: Object.fromEntries(titleCodes.map((code) => [code, t(`supervisionOrders.titles.${code}`)])),
  };
}
