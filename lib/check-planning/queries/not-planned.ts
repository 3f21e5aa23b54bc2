import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { displayName } from "@/lib/supervision-orders/person-name";
import { shortages } from "../problem";

/** Rows on a page of the list. */
export const notPlannedSize = 25;

type Row = {
  readonly orderId: string;
  readonly givenNames: string;
  readonly infix: string;
  readonly familyName: string;
  readonly perYear: number;
  readonly short: number;
  readonly marked: boolean;
  readonly total: number;
};

/** Exactly the orders that the plan in use leaves short for one reason. */
export const notPlanned = defineQuery({
  name: "check-planning.not-planned",
  roles: ["teamLead"],
  opens: "list",
  input: z.strictObject({ why: z.enum(shortages), page: z.number().int().min(1).catch(1) }),
  run: async (db, { actor: { unitId } }, { why, page }) => {
    if (!unitId) throw new NotFound();
    const rows = await db.$queryRaw<Row[]>`
      select z.order_id as "orderId", p.given_names as "givenNames", p.infix, p.family_name as "familyName",
        s.checks_per_year as "perYear", z.short,
        exists (select from schedule_mark m where m.schedule_id = s.id and m.ended_at is null) as marked,
        (count(*) over ())::int as total
      from plan_shortage z join supervision_order o on o.id = z.order_id join supervised_person p on p.id = o.person_id
      join device_check_schedule s on s.id = z.schedule_id
      where o.unit_id = ${unitId}::uuid and z.standing and z.why = ${why}
      order by p.family_name, p.given_names, z.schedule_id limit ${notPlannedSize} offset ${(page - 1) * notPlannedSize}`;
    return {
      why,
      page,
      total: rows[0]?.total ?? 0,
      rows: rows.map(({ orderId, perYear, short, marked, total: _, ...name }) => ({
        orderId,
        perYear,
        short,
        marked: marked ? ("yes" as const) : ("no" as const),
        person: displayName(name),
      })),
    };
  },
});

export type NotPlanned = Awaited<ReturnType<typeof notPlanned>>;
