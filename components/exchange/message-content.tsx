import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Paragraph } from "@/components/ui/paragraph";
import type { Translate } from "@/lib/i18n/translator";

type Props = { readonly t: Translate; readonly content: unknown };

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "–";
const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

/** What a message says, as far as it can be read: it was set apart because something in it was not as it should be. */
export function MessageContent({ t, content }: Props) {
  if (content === null) return <Paragraph look="subtle">{t("exchange.quarantine.contentHidden")}</Paragraph>;
  const { externalId, person, title, conditions } = record(content);
  const { givenNames, infix, familyName } = record(person);
  const name = [givenNames, infix, familyName]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
  return (
    <div className="grid gap-4">
      {externalId ? (
        <DescriptionList
          items={[
            { term: t("exchange.quarantine.order"), detail: text(externalId) },
            { term: t("exchange.quarantine.name"), detail: name || "–" },
            { term: t("exchange.quarantine.titleOfOrder"), detail: text(title) },
            {
              term: t("exchange.quarantine.conditions"),
              detail: Array.isArray(conditions) ? conditions.length : "–",
            },
          ]}
        />
      ) : null}
      <Disclosure summary={t("exchange.quarantine.raw")}>
        <pre className="overflow-x-auto rounded-md bg-sunken p-3 text-sm whitespace-pre-wrap break-words">
          {JSON.stringify(content, null, 2)}
        </pre>
      </Disclosure>
    </div>
  );
}
