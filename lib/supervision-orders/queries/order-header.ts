import "server-only";
import { z } from "zod";
import { fromDbOrNull } from "@/lib/platform/db-date";
import { defineStatementQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { inOrderReach } from "../access";
import { orderPeriod } from "../order-period";
import { aroundPeriod, type PeriodColumns, periodColumns } from "../period-columns";
import { displayName } from "../person-name";

type Row = PeriodColumns & {
  readonly state: string;
  readonly title: string;
  readonly sanctionRegime: string;
  readonly level: number | null;
  readonly probationStartOn: Date | null;
  readonly probationMonths: number | null;
  readonly probationEndCjibOn: Date | null;
  readonly givenNames: string;
  readonly infix: string;
  readonly familyName: string;
  readonly birthOn: Date | null;
  readonly twoWorkers: boolean;
  readonly officerName: string | null;
  readonly unitName: string | null;
  readonly nextContactOn: Date | null;
  readonly clauseInDoubt: boolean;
};

/**
 * The person header above every tab of an order. A line of a list, not a look into the dossier: each tab logs its own
 * opening, so one visit counts once.
 */
export const orderHeader = defineStatementQuery({
  name: "supervision-orders.header",
  roles: ["officer", "teamLead", "administration"],
  opens: "list",
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, { actor, today }, { orderId }) => {
    // one statement, because it stands above every tab
    const [order] = await db.$queryRaw<Row[]>`
      select o.state, o.title, o.sanction_regime as "sanctionRegime", o.level, o.probation_start_on as "probationStartOn",
             o.probation_months as "probationMonths", o.probation_end_cjib_on as "probationEndCjibOn",
             p.given_names as "givenNames", p.infix, p.family_name as "familyName", p.birth_on as "birthOn", p.two_workers as "twoWorkers",
             (select m.display_name from staff_member m where m.id = o.officer_id) as "officerName",
             (select u.name from unit u where u.id = o.unit_id) as "unitName",
             (select c.next_contact_on from contact c where c.order_id = o.id and c.next_contact_on >= ${today}::date
               order by c.occurred_at desc limit 1) as "nextContactOn",
             exists (select from special_condition v join device_clause k on k.condition_id = v.id
               where v.order_id = o.id and v.state = 'active' and k.wording in ('doubtful', 'insufficient')) as "clauseInDoubt",
             ${periodColumns}
      from supervision_order o join supervised_person p on p.id = o.person_id
      where o.id = ${orderId}::uuid and ${inOrderReach(actor, "o")}`;
    if (!order) throw new NotFound();
    const { detentions, changes } = aroundPeriod(order);
    return {
      orderId,
      state: order.state,
      title: order.title,
      sanctionRegime: order.sanctionRegime,
      personName: displayName(order),
      birthOn: fromDbOrNull(order.birthOn),
      twoWorkers: order.twoWorkers,
      level: order.level,
      officerName: order.officerName,
      unitName: order.unitName,
      period: orderPeriod(order, detentions, changes),
      nextContactOn: fromDbOrNull(order.nextContactOn),
      /** Only then can the OM have been asked to change it. */
      clauseInDoubt: order.clauseInDoubt,
    };
  },
});

export type OrderHeader = Awaited<ReturnType<typeof orderHeader>>;
