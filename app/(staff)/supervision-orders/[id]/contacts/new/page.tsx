import type { Metadata } from "next";
import { ContactForm } from "@/components/contacts/contact-form";
import { newContactValues } from "@/components/contacts/contact-values";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { recordContactAction } from "@/lib/contacts/actions";
import { contactForm } from "@/lib/contacts/queries";
import { mayLogContact } from "@/lib/contacts/rules";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("contacts.form.title") };
}

export default async function NewContactPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [{ id }, { t }, { today }] = await Promise.all([params, texts(), pageOccasion()]);
  const data = await show(contactForm, { orderId: id });
  // An order that has yet to start needs its start interview first.
  const kind = data.state === "assigned" ? "start-interview" : "";
  return (
    <>
      <PageHeader
        title={t("contacts.form.title")}
        back={{ href: paths.orderTab(id, "contacts"), label: t("contacts.entry.back") }}
      />
      <div className="grid max-w-3xl gap-5">
        {data.twoWorkers ? <Alert tone="warning">{t("contacts.form.twoWorkers")}</Alert> : null}
        {mayLogContact(data.state) ? (
          <Panel>
            <ContactForm
              t={t}
              data={data}
              values={newContactValues(today, kind)}
              hidden={[]}
              action={recordContactAction}
              formKey={formKey()}
            />
          </Panel>
        ) : (
          <Alert>{t("contacts.form.notRunning")}</Alert>
        )}
      </div>
    </>
  );
}
