import "server-only";
import { z } from "zod";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { localDate } from "@/lib/calendar/local-date";
import { defineStatementQuery } from "@/lib/platform/query";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { openRequestStates } from "../clause-request-states";

type Row = {
  readonly conditionId: string;
  readonly sequence: number;
  readonly sentAt: Date;
  readonly answeredOn: string | null;
};

/**
 * Conditions of an order that cannot be carried out and lie with the OM: asked, or the OM applies for a change. Only the
 * version that binds counts, and only while its wording gives no power to check. A line above every tab: no look into
 * the dossier.
 */
export const clausesAtOm = defineStatementQuery({
  name: "violation-advice.clauses-at-om",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, { actor }, { orderId }) => {
    const rows = await db.$queryRaw<Row[]>`
      select distinct on (c.sequence) c.id as "conditionId", c.sequence, r.sent_at as "sentAt",
             case when r.state = 'answered' then r.answered_on::text end as "answeredOn"
      from clause_request r join special_condition c on c.id = r.condition_id and c.state = 'active'
        join device_clause k on k.condition_id = c.id and (k.wording = 'insufficient' or (k.wording = 'doubtful' and not k.despite_doubt))
        join supervision_order o on o.id = r.order_id
      where r.order_id = ${orderId}::uuid and ${inDossierReach(actor, "o")}
        and (r.state = any (${[...openRequestStates]}::text[]) or (r.state = 'answered' and r.answer = 'change-applied-for'))
      order by c.sequence, r.sent_at desc`;
    return rows.map(({ answeredOn, sentAt, ...row }) => ({
      ...row,
      standing: answeredOn ? ("applied-for" as const) : ("asked" as const),
      on: answeredOn ? localDate(answeredOn) : dayInAmsterdam(sentAt),
    }));
  },
});

export type ClauseAtOm = Awaited<ReturnType<typeof clausesAtOm>>[number];
