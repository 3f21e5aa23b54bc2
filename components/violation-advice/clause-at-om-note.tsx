import { TextLink } from "@/components/ui/link";
import { formatDutch } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { ClauseAtOm } from "@/lib/violation-advice/queries/clauses-at-om";

type Props = { readonly clause: ClauseAtOm; readonly orderId: string; readonly t: Translate };

/** A condition that cannot be carried out and lies with the OM, in one sentence. */
export function ClauseAtOmNote({ clause, orderId, t }: Props) {
  const { standing, sequence, on, conditionId } = clause;
  return (
    <p>
      <strong>
        {t(`violationAdvice.clauseRequest.note.${standing}`, { sequence, on: formatDutch(on) })}
      </strong>{" "}
      <TextLink href={paths.clause(orderId, conditionId)}>
        {t("violationAdvice.clauseRequest.note.link")}
      </TextLink>
    </p>
  );
}
