import type { Metadata } from "next";
import { ExchangeFigureRow } from "@/components/exchange/exchange-figures";
import { ListPages } from "@/components/exchange/list-pages";
import { RegisterTable } from "@/components/exchange/register-table";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { messageRegister, messageStates, registerPageSize } from "@/lib/exchange/queries/register";
import { inboxOf } from "@/lib/exchange/set-apart";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("exchange.register.title") };
}

type Props = { readonly searchParams: Promise<{ state?: string; page?: string }> };

export default async function ExchangePage({ searchParams }: Props) {
  const asked = await searchParams;
  const state = messageStates.find((known) => known === asked.state);
  const { t } = await texts();
  const { actor } = await pageOccasion();
  const list = await show(messageRegister, {
    state,
    page: Math.max(1, Number.parseInt(asked.page ?? "1", 10) || 1),
  });
  return (
    <>
      <PageHeader
        title={t("exchange.register.title")}
        lead={t("exchange.register.lead")}
        actions={<ButtonLink href={paths.quarantine()}>{t("exchange.quarantine.title")}</ButtonLink>}
      />
      <div className="grid gap-5">
        {list.figures.overdue > 0 ? (
          <Alert tone="negative" title={t("exchange.register.alarmTitle")}>
            {t("exchange.register.alarm", { count: list.figures.overdue })}
          </Alert>
        ) : null}
        <ExchangeFigureRow t={t} figures={list.figures} />
        <FilterBar
          label={t("exchange.register.filter")}
          action={paths.exchange()}
          submit={t("exchange.register.show")}
          clear={state ? { href: paths.exchange(), label: t("exchange.register.clear") } : undefined}
        >
          <FilterSelect
            label={t("exchange.register.state")}
            name="state"
            value={state}
            all={t("exchange.register.allStates")}
            options={messageStates.map((value) => ({ value, label: t(`exchange.states.${value}`) }))}
          />
        </FilterBar>
        <Panel content="flush">
          <RegisterTable t={t} rows={list.rows} inbox={inboxOf(actor)} />
        </Panel>
        <ListPages
          t={t}
          page={list.page}
          total={list.total}
          size={registerPageSize}
          href={(page) => paths.exchange({ state, page })}
        />
      </div>
    </>
  );
}
