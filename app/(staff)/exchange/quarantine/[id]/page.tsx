import type { Metadata } from "next";
import { MessageContent } from "@/components/exchange/message-content";
import { reasonDetail, reasonText } from "@/components/exchange/reason-words";
import { SettleForms } from "@/components/exchange/settle-forms";
import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { dismissMessageAction, retryMessageAction } from "@/lib/exchange/actions";
import { quarantinedMessage } from "@/lib/exchange/queries/quarantine";
import { inboxOf } from "@/lib/exchange/set-apart";
import { codeText } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("exchange.quarantine.detail") };
}

type Props = { readonly params: Promise<{ id: string }> };

export default async function QuarantinedMessagePage({ params }: Props) {
  const { id } = await params;
  const { t } = await texts();
  const message = await show(quarantinedMessage, { id });
  const inbox = inboxOf((await pageOccasion()).actor);
  const isApart = message.state === "quarantined";
  return (
    <>
      <PageHeader
        title={codeText(t, "exchange.kinds", message.kind)}
        eyebrow={t("exchange.quarantine.detail")}
        back={{ href: paths.quarantine(), label: t("exchange.quarantine.back") }}
      />
      <div className="grid gap-5">
        {isApart ? (
          <Alert tone="warning" title={reasonText(t, message.reasonCode)}>
            {reasonDetail(t, message.reasonCode, message.reason)}
          </Alert>
        ) : (
          <Alert title={t("exchange.quarantine.settledTitle")}>
            {t("exchange.quarantine.settled", { state: codeText(t, "exchange.states", message.state) })}
          </Alert>
        )}
        <Panel>
          <DescriptionList
            items={[
              { term: t("exchange.quarantine.received"), detail: <Instant at={message.createdAt} /> },
              { term: t("exchange.quarantine.messageId"), detail: message.messageId },
            ]}
          />
        </Panel>
        {isApart ? (
          <>
            <Panel title={t("exchange.quarantine.content")}>
              {inbox === "om" ? (
                <Paragraph look="subtle">{t("exchange.quarantine.contentNotOurs")}</Paragraph>
              ) : (
                <MessageContent t={t} content={message.content} />
              )}
            </Panel>
            <SettleForms
              t={t}
              id={message.id}
              inbox={inbox}
              retry={{ action: retryMessageAction, formKey: formKey() }}
              dismiss={{ action: dismissMessageAction, formKey: formKey() }}
            />
          </>
        ) : null}
      </div>
    </>
  );
}
