import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { DataTable } from "@/components/ui/table";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { Transfer, TransfersOfUnit } from "@/lib/supervision-orders/queries/transfers";

type Props = { readonly t: Translate; readonly transfers: TransfersOfUnit };

/** What a lead has to answer, to assign and to wait for; nothing when there is none of it. */
export const TransferLists = ({ t, transfers }: Props) => {
  const lists = [
    { key: "toAnswer", href: ({ id }: Transfer) => paths.transfer(id) },
    { key: "toAssign", href: ({ orderId }: Transfer) => paths.orderAssign(orderId) },
    { key: "proposed", href: ({ orderId }: Transfer) => paths.orderTransfer(orderId) },
  ] as const;
  return lists
    .filter(({ key }) => transfers[key].length > 0)
    .map(({ key, href }) => {
      const title = t(`supervisionOrders.transfer.${key}`);
      return (
        <Panel key={key} title={`${title} (${transfers[key].length})`} content="flush">
          <DataTable
            caption={title}
            rows={transfers[key]}
            rowKey={(row) => row.id}
            empty={null}
            columns={[
              {
                key: "client",
                kind: "rowHeader",
                header: t("supervisionOrders.transfer.client"),
                cell: (row) => <TextLink href={href(row)}>{row.subjectName}</TextLink>,
              },
              { key: "from", header: t("supervisionOrders.transfer.from"), cell: (row) => row.from },
              { key: "to", header: t("supervisionOrders.transfer.to"), cell: (row) => row.to },
              { key: "by", header: t("supervisionOrders.transfer.by"), cell: (row) => row.proposedBy },
              {
                key: "on",
                header: t("supervisionOrders.transfer.on"),
                cell: (row) => <Instant at={row.proposedAt} />,
              },
            ]}
          />
        </Panel>
      );
    });
};
