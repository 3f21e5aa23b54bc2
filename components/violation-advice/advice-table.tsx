import type { ReactNode } from "react";
import { Instant } from "@/components/ui/instant";
import { TextLink } from "@/components/ui/link";
import { StatusBadge } from "@/components/ui/status-badge";
import { DataTable } from "@/components/ui/table";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { AdviceRow } from "@/lib/violation-advice/queries/advice-list";
import { paperTone } from "./paper-tone";

type Props = { readonly rows: readonly AdviceRow[]; readonly empty: ReactNode; readonly t: Translate };

/** Advices with their state and who must act. */
export function AdviceTable({ rows, empty, t }: Props) {
  return (
    <DataTable
      caption={t("violationAdvice.advice.list")}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "client",
          kind: "rowHeader",
          header: t("violationAdvice.advice.client"),
          cell: (row) => <TextLink href={paths.advice(row.id)}>{row.personName}</TextLink>,
        },
        {
          key: "option",
          header: t("violationAdvice.document.advised"),
          cell: (row) => codeText(t, "violationAdvice.options", row.option),
        },
        {
          key: "created",
          header: t("violationAdvice.steps.draft"),
          cell: (row) => <Instant at={row.createdAt} />,
        },
        {
          key: "state",
          header: t("violationAdvice.advice.listState"),
          cell: (row) => (
            <span className="flex flex-wrap gap-2">
              <StatusBadge tone={paperTone(row.state)}>
                {codeText(t, "violationAdvice.states", row.state)}
              </StatusBadge>
              {row.urgent ? <StatusBadge tone="negative">{t("violationAdvice.urgent")}</StatusBadge> : null}
            </span>
          ),
        },
        {
          key: "turn",
          header: t("violationAdvice.advice.listTurn"),
          cell: (row) => t(`violationAdvice.waiting.${row.turn}`),
        },
      ]}
    />
  );
}
