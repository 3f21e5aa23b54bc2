import type { Metadata } from "next";
import { ContactForm } from "@/components/contacts/contact-form";
import { contactValues } from "@/components/contacts/contact-values";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { correctContactAction } from "@/lib/contacts/actions";
import { contactEntry, contactForm } from "@/lib/contacts/queries";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("contacts.form.correctTitle") };
}

type Props = { readonly params: Promise<{ id: string; contactId: string }> };

export default async function CorrectContactPage({ params }: Props) {
  const [{ id, contactId }, { t }] = await Promise.all([params, texts()]);
  const data = await show(contactForm, { orderId: id });
  const contact = await show(contactEntry, { orderId: id, contactId });
  return (
    <>
      <PageHeader
        title={t("contacts.form.correctTitle")}
        back={{ href: paths.contact(id, contactId), label: t("contacts.entry.title") }}
      />
      <div className="max-w-3xl">
        {contact.correctable ? (
          <Panel>
            <ContactForm
              t={t}
              data={data}
              values={contactValues(contact)}
              hidden={[
                { kind: "hidden", name: "contactId", value: contactId },
                { kind: "hidden", name: "version", value: String(contact.version) },
              ]}
              action={correctContactAction}
              formKey={formKey()}
            />
          </Panel>
        ) : (
          <Alert>{t("contacts.refusals.locked")}</Alert>
        )}
      </div>
    </>
  );
}
