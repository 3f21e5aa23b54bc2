import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import { StatusBadge } from "@/components/ui/status-badge";
import type { ContactEntry } from "@/lib/contacts/queries";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { attendanceTone } from "./attendance-tone";

type Props = { readonly t: Translate; readonly contact: ContactEntry };

/** The short answers of one entry. */
export function ContactMeeting({ t, contact }: Props) {
  const conditions = contact.conditions
    .map(({ sequence, code }) =>
      t("contacts.fields.condition", {
        number: sequence,
        name: codeText(t, "supervisionOrders.conditions", code),
      }),
    )
    .join(", ");
  return (
    <DescriptionList
      items={[
        { term: t("contacts.fields.occurredOn"), detail: <Instant at={contact.occurredAt} /> },
        {
          term: t("contacts.fields.attendance"),
          detail: (
            <StatusBadge tone={attendanceTone(contact.attendance)}>
              {codeText(t, "contacts.attendances", contact.attendance)}
            </StatusBadge>
          ),
        },
        { term: t("contacts.fields.planned"), detail: t(contact.planned ? "platform.yes" : "platform.no") },
        { term: t("contacts.fields.minutes"), detail: contact.minutes ?? "–" },
        { term: t("contacts.fields.place"), detail: contact.place || "–" },
        { term: t("contacts.fields.present"), detail: contact.present || "–" },
        { term: t("contacts.fields.secondWorker"), detail: contact.secondWorker ?? "–" },
        { term: t("contacts.fields.conditions"), detail: conditions || "–" },
        { term: t("contacts.fields.nextContactOn"), detail: <LocalDay day={contact.nextContactOn} /> },
        {
          term: t("contacts.fields.safetyIncident"),
          detail: t(contact.safetyIncident ? "platform.yes" : "platform.no"),
        },
      ]}
    />
  );
}

/** Who said or saw what, and apart from it how the officer reads it. Only what was filled in. */
export function ContactTexts({ t, contact }: Props) {
  const third = [t("contacts.fields.toldByThird"), contact.thirdParty && `(${contact.thirdParty})`]
    .filter(Boolean)
    .join(" ");
  const filled = [
    { term: t("contacts.fields.observed"), text: contact.observed },
    { term: t("contacts.fields.toldByClient"), text: contact.toldByClient },
    { term: third, text: contact.toldByThird },
    { term: t("contacts.fields.interpretation"), text: contact.interpretation },
    { term: t("contacts.fields.clientView"), text: contact.clientView },
    { term: t("contacts.fields.agreements"), text: contact.agreements },
  ].filter(({ text }) => text !== "");
  if (filled.length === 0) return <p>{t("contacts.entry.nothing")}</p>;
  return (
    <DescriptionList
      items={filled.map(({ term, text }) => ({
        term,
        detail: <span className="whitespace-pre-line">{text}</span>,
      }))}
    />
  );
}
