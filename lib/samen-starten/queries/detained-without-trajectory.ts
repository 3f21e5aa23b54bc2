import "server-only";
import { z } from "zod";
import { daysBetween, type LocalDate } from "@/lib/calendar/local-date";
import { defineQuery } from "@/lib/platform/query";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";

type Row = {
  orderId: string;
  detentionId: string;
  givenNames: string;
  infix: string;
  familyName: string;
  facility: string;
  fromOn: LocalDate;
};

/** Detained persons of one's own for whom no trajectory was opened yet, the longest inside first. */
export const detainedWithoutTrajectory = defineQuery({
  name: "samen-starten.detained-without-trajectory",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }) => {
    const rows = await db.$queryRaw<Row[]>`
      select distinct on (d.id) o.id as "orderId", d.id as "detentionId", p.given_names as "givenNames", p.infix,
             p.family_name as "familyName", f.name as facility, d.from_on::text as "fromOn"
      from supervision_order o
      join supervised_person p on p.id = o.person_id
      join detention d on d.person_id = o.person_id and d.from_on <= ${today}::date
                       and (d.until_on is null or d.until_on >= ${today}::date)
      join prison_facility f on f.id = d.facility_id
      where ${inDossierReach(actor, "o")} and o.state not in ('closed', 'transferred', 'returned')
        and not exists (select 1 from samen_starten_trajectory t where t.detention_id = d.id)
      order by d.id, o.received_on desc
      limit 50`;
    return rows
      .map(({ givenNames, infix, familyName, ...row }) => ({
        ...row,
        personName: displayName({ givenNames, infix, familyName }),
        daysInside: daysBetween(row.fromOn, today),
      }))
      .sort((a, b) => b.daysInside - a.daysInside);
  },
});

export type DetainedRow = Awaited<ReturnType<typeof detainedWithoutTrajectory>>[number];
