import type { Metadata } from "next";
import { ContactMeeting, ContactTexts } from "@/components/contacts/contact-facts";
import { ActionForm } from "@/components/ui/action-form";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { formTexts } from "@/components/ui/form-texts";
import { Instant } from "@/components/ui/instant";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { formatDutch } from "@/lib/calendar/local-date";
import { addToContactAction } from "@/lib/contacts/actions";
import { type ContactEntry, contactEntry } from "@/lib/contacts/queries";
import { doneText } from "@/lib/i18n/done-text";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("contacts.entry.title") };
}

type Props = {
  readonly params: Promise<{ id: string; contactId: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export default async function ContactPage({ params, searchParams }: Props) {
  const [{ id, contactId }, { done }, { t }, { actor }] = await Promise.all([
    params,
    searchParams,
    texts(),
    pageOccasion(),
  ]);
  const contact = await show(contactEntry, { orderId: id, contactId });
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={codeText(t, "contacts.kinds", contact.kind)}
        back={{ href: paths.orderTab(id, "contacts"), label: t("contacts.entry.back") }}
        actions={
          contact.correctable ? (
            <ButtonLink href={paths.correctContact(id, contactId)}>{t("contacts.entry.correct")}</ButtonLink>
          ) : null
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <Panel intro={lockText(t, contact)} title={t("contacts.entry.title")}>
            <ContactMeeting t={t} contact={contact} />
          </Panel>
          <Panel title={t("contacts.entry.facts")}>
            <ContactTexts t={t} contact={contact} />
          </Panel>
        </div>
        <Recorded t={t} contact={contact} />
        {actor.role === "officer" ? <AddPanel t={t} contact={contact} /> : null}
      </div>
    </>
  );
}

const lockText = (t: Translate, contact: ContactEntry): string =>
  contact.correctable
    ? t("contacts.entry.correctUntil", { date: formatDutch(contact.correctableUntil) })
    : t("contacts.entry.locked");

/** Who recorded it and when, and what was added since. */
function Recorded({ t, contact }: { readonly t: Translate; readonly contact: ContactEntry }) {
  const corrected = contact.correctedAt
    ? [
        {
          key: "corrected",
          title: t("contacts.entry.corrected"),
          at: <Instant at={contact.correctedAt} />,
          who: contact.author,
        },
      ]
    : [];
  return (
    <Panel title={t("contacts.entry.additions")}>
      <Timeline
        label={t("contacts.entry.additions")}
        events={[
          {
            key: "recorded",
            title: t("contacts.entry.recorded"),
            at: <Instant at={contact.recordedAt} />,
            who: contact.author,
          },
          ...corrected,
          ...contact.additions.map((addition) => ({
            key: addition.id,
            title: t("contacts.entry.add"),
            at: <Instant at={addition.recordedAt} />,
            who: addition.author,
            body: <p className="whitespace-pre-line">{addition.text}</p>,
          })),
        ]}
      />
    </Panel>
  );
}

function AddPanel({ t, contact }: { readonly t: Translate; readonly contact: ContactEntry }) {
  return (
    <Panel title={t("contacts.entry.add")}>
      <ActionForm
        action={addToContactAction}
        formKey={formKey()}
        texts={formTexts(t)}
        submits={[{ label: t("contacts.entry.addSubmit"), variant: "secondary" }]}
        fields={[
          { kind: "hidden", name: "orderId", value: contact.orderId },
          { kind: "hidden", name: "contactId", value: contact.id },
          {
            kind: "textarea",
            name: "text",
            label: t("contacts.entry.addLabel"),
            required: true,
            maxLength: 4_000,
            rows: 4,
          },
        ]}
      />
    </Panel>
  );
}
