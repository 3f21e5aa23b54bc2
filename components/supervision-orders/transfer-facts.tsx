import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { Transfer } from "@/lib/supervision-orders/queries/transfers";

type Props = { readonly t: Translate; readonly transfer: Transfer };

/** Who hands over what to whom, with the note and, once it is there, the answer. */
export function TransferFacts({ t, transfer }: Props) {
  const answered = transfer.state !== "proposed";
  return (
    <DescriptionList
      items={[
        { term: t("supervisionOrders.transfer.from"), detail: transfer.from },
        { term: t("supervisionOrders.transfer.to"), detail: transfer.to },
        { term: t("supervisionOrders.transfer.by"), detail: transfer.proposedBy },
        { term: t("supervisionOrders.transfer.on"), detail: <Instant at={transfer.proposedAt} /> },
        {
          term: t("supervisionOrders.transfer.orderTitle"),
          detail: codeText(t, "supervisionOrders.titles", transfer.title),
        },
        { term: t("supervisionOrders.transfer.level"), detail: transfer.level ?? "–" },
        {
          term: t("supervisionOrders.transfer.orderState"),
          detail: codeText(t, "supervisionOrders.states", transfer.orderState),
        },
        {
          term: t("supervisionOrders.transfer.note"),
          detail: <span className="whitespace-pre-line">{transfer.note}</span>,
        },
        ...(answered
          ? [
              {
                term: t("supervisionOrders.transfer.state"),
                detail: codeText(t, "supervisionOrders.transferStates", transfer.state),
              },
            ]
          : []),
        ...(transfer.answer
          ? [
              {
                term: t("supervisionOrders.transfer.answer"),
                detail: <span className="whitespace-pre-line">{transfer.answer}</span>,
              },
            ]
          : []),
      ]}
    />
  );
}
