import type { Metadata } from "next";
import { ContactList } from "@/components/contacts/contact-list";
import { ListPages } from "@/components/supervision-orders/list-pages";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { contactLog } from "@/lib/contacts/queries";
import { mayLogContact } from "@/lib/contacts/rules";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { pageNumber } from "@/lib/supervision-orders/page-number";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("contacts.log.title") };
}

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ page?: string; done?: string }>;
};

export default async function ContactsPage({ params, searchParams }: Props) {
  const [{ id }, { page, done }, { t }, { actor }] = await Promise.all([
    params,
    searchParams,
    texts(),
    pageOccasion(),
  ]);
  const log = await show(contactLog, { orderId: id, page: pageNumber(page) });
  const message = doneText(t, done);
  const mayLog = actor.role === "officer" && mayLogContact(log.state);
  return (
    <>
      <PageHeader
        title={t("contacts.log.title")}
        lead={t("contacts.log.count", { count: log.total })}
        actions={
          mayLog ? (
            <ButtonLink href={paths.newContact(id)} variant="primary">
              {t("contacts.log.new")}
            </ButtonLink>
          ) : null
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel>
          <ContactList t={t} log={log} />
        </Panel>
        <ListPages t={t} list={log} href={(to) => paths.orderTab(id, "contacts", { page: to })} />
      </div>
    </>
  );
}
