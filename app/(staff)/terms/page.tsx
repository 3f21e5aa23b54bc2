import type { Metadata } from "next";
import { DesignatedDayForm, TargetForm } from "@/components/dates/term-forms";
import { DesignatedDays } from "@/components/terms/designated-days";
import { TermList } from "@/components/terms/term-list";
import { StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { termGroups } from "@/lib/dates/term-groups";
import { type TermTable, termTable } from "@/lib/dates/term-queries";
import { doneText } from "@/lib/i18n/done-text";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("terms.page.title") };
}

type Props = { readonly searchParams: Promise<{ done?: string; change?: string }> };

export default async function TermsPage({ searchParams }: Props) {
  const [{ done, change }, { t }] = await Promise.all([searchParams, texts()]);
  const table = await show(termTable, {});
  const message = doneText(t, done);
  const changing = table.mayChange ? newest(table, change) : undefined;
  return (
    <>
      <PageHeader title={t("terms.page.title")} lead={t("terms.page.lead")} />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        {changing ? <TargetForm t={t} term={changing} /> : null}
        {termGroups.map((group) => (
          <Panel key={group} title={t(`terms.page.groups.${group}`)} content="flush">
            <TermList
              t={t}
              caption={t(`terms.page.groups.${group}`)}
              terms={table.terms.filter((term) => term.group === group)}
              today={table.today}
              change={table.mayChange ? "offered" : "left-out"}
            />
          </Panel>
        ))}
        <Panel id="days" title={t("terms.page.days")} intro={t("terms.page.daysIntro")}>
          <div className="grid gap-5">
            <DesignatedDays t={t} days={table.days} />
            {table.mayChange ? (
              <div className="max-w-3xl">
                <DesignatedDayForm t={t} />
              </div>
            ) : null}
          </div>
        </Panel>
      </div>
    </>
  );
}

/** The newest version of the aim that is asked for; a term of the law is never changed here. */
const newest = ({ terms }: TermTable, code: string | undefined) =>
  terms.find((term) => term.code === code)?.versions.find(({ kind }) => kind === "internal");
