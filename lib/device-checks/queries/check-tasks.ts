import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { displayName } from "@/lib/supervision-orders/person-name";
import { repeatedChecks, stoppedChecks } from "../facts";

type Named = { readonly givenNames: string; readonly infix: string; readonly familyName: string };
type Proposal = {
  readonly orderId: string;
  readonly conditionId: string;
  readonly proposedWording: string;
  readonly proposedById: string | null;
};

/** What waits for someone besides the open checks: for the lead's decision, or to be assessed and closed. */
export const checkTasks = defineQuery({
  name: "device-checks.tasks",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const { actor } = occasion;
    const lead = actor.role === "teamLead";
    const states = lead ? ["assessed"] : ["done", "refused", "impossible"];
    const ended = await db.$queryRaw<
      (Named & { id: string; outcome: string | null; endedAt: Date | null })[]
    >`
      select c.id, c.outcome, c.ended_at as "endedAt", p.given_names as "givenNames", p.infix, p.family_name as "familyName"
      from device_check c join supervision_order o on o.id = c.order_id join supervised_person p on p.id = o.person_id
      where ${inDossierReach(actor, "c")} and c.state = any (${states}) order by c.ended_at limit 25`;
    const proposals = lead
      ? await db.$queryRaw<(Named & Proposal)[]>`
          select k.order_id as "orderId", k.condition_id as "conditionId", k.proposed_wording as "proposedWording", k.proposed_by_id as "proposedById",
                 p.given_names as "givenNames", p.infix, p.family_name as "familyName"
          from device_clause k join special_condition v on v.id = k.condition_id and v.state = 'active'
               join supervision_order o on o.id = k.order_id join supervised_person p on p.id = o.person_id
          where k.proposed_wording is not null and ${inDossierReach(actor, "o")} limit 25`
      : [];
    return {
      stopped: lead ? await stoppedChecks(db, occasion) : [],
      repeated: lead ? await repeatedChecks(db, occasion) : [],
      ended: ended.map(({ id, outcome, endedAt, ...name }) => ({
        id,
        outcome,
        endedAt,
        person: displayName(name),
      })),
      proposals: proposals.map((row) => ({ ...row, person: displayName(row) })),
    };
  },
});

export type CheckTasks = Awaited<ReturnType<typeof checkTasks>>;
