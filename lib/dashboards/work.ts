import type { LocalDate } from "@/lib/calendar/local-date";
import { hadNoRoom } from "@/lib/device-checks/board-where";
import { openChecksFrom, openChecksWhere } from "@/lib/device-checks/open-checks";
import type { Actor } from "@/lib/platform/actor";
import { Prisma } from "@/lib/platform/db";
import { turnDue, turnFrom, waitsForProbation } from "@/lib/samen-starten/turn-sql";
import { type Due, dueState, NO_GRACE } from "@/lib/terms/due";

/** Kinds of work on an officer's day, most pressing first when two fall on one day. */
export const workKinds = [
  "question",
  "rejected",
  "check",
  "start",
  "advice-returned",
  "warning-returned",
  "signal",
  "warning-issue",
  "challenge",
  "decided",
  "assess",
  "debt",
  "step",
] as const;
export type WorkKind = (typeof workKinds)[number];

/** How a piece of work stands today, by the one rule for lateness; null for what has no last day. */
export function workDue(
  { kind, due_on }: Pick<WorkRow, "kind" | "due_on">,
  graceDays: number,
  today: LocalDate,
): Due | null {
  return due_on && dueState(due_on, kind === "check" ? graceDays : NO_GRACE, today);
}

/** One thing to do: what, about which order, by when, and the record to open. */
export type WorkRow = {
  readonly kind: WorkKind;
  readonly id: string;
  readonly order_id: string;
  /** Its last day; null when it has none. */
  readonly due_on: LocalDate | null;
  /** The day that orders the list: the last day, or since when it waits. */
  readonly on_day: LocalDate;
  readonly given_names: string;
  readonly infix: string;
  readonly family_name: string;
};

type Reach = {
  readonly actor: Actor;
  readonly soonUntil: LocalDate;
  readonly today: LocalDate;
};

/** Since when a trajectory waits that has no last day: the step before it, or else arrival. */
const turnSince = Prisma.sql`coalesce(t.shortened_on, (select max(coalesce(d.result_on, d.decided_on)) from samen_starten_step d where d.trajectory_id = t.id), t.arrived_on)`;

const day = (column: string) => Prisma.raw(`(${column} at time zone 'Europe/Amsterdam')::date`);

/**
 * Everything that waits for these officers, as one statement: each branch reads its own index. `soonUntil` bounds
 * what has a term; what has none (a returned advice, a signal) always counts. A check that the plan had no room for
 * waits from its day on and is nobody's delay.
 */
export function officerWork({ actor, soonUntil, today }: Reach): Prisma.Sql {
  const mine = Prisma.sql`= any (${[...actor.standsInFor]}::uuid[])`;
  const until = Prisma.sql`${soonUntil}::date`;
  return Prisma.sql`
    select kind, id, order_id, due_on, coalesce(due_on, since_on) as on_day from (
    select 'check' as kind, c.id, c.order_id, case when c.due_on >= ${today}::date or not (${hadNoRoom}) then c.due_on end as due_on,
        c.due_on as since_on from ${openChecksFrom}
      where ${openChecksWhere(actor)} and c.due_on <= ${until}
    union all select 'assess', id, order_id, null, ${day("ended_at")} from device_check
      where officer_id ${mine} and state in ('done', 'refused', 'impossible')
    union all select 'start', id, id, coalesce(start_due_on, first_contact_due_on), received_on from supervision_order
      where officer_id ${mine} and state = 'assigned'
    union all select 'signal', id, order_id, null, ${day("raised_at")} from signal
      where officer_id ${mine} and state in ('signal', 'under-investigation', 'violation')
    union all select case state when 'question-asked' then 'question' when 'om-decided' then 'decided' when 'court-decided' then 'decided'
        else 'advice-returned' end, id, order_id, null, coalesce(om_decided_on, ${day("coalesce(challenged_at, submitted_at, created_at)")}) from violation_advice
      where officer_id ${mine} and (state in ('question-asked', 'om-decided', 'court-decided') or (state = 'draft' and sent_back_why <> ''))
    union all select case state when 'approved' then 'warning-issue' else 'warning-returned' end, id, order_id, null, ${day("coalesce(approved_at, submitted_at, created_at)")} from formal_warning
      where officer_id ${mine} and (state = 'approved' or (state = 'draft' and sent_back_why <> ''))
    union all select 'challenge', id, order_id, null, ${day("submitted_at")} from violation_advice
      where challenger_id ${mine} and state = 'challenge'
    union all select 'debt', id, order_id, coalesce(decision_due_on, first_talk_due_on), null from debt_referral
      where officer_id ${mine} and state in ('sent', 'receipt-confirmed', 'first-talk') and coalesce(decision_due_on, first_talk_due_on) <= ${until}
    union all select 'step', t.id, t.order_id, ${turnDue}, ${turnSince} from ${turnFrom}
      where t.officer_id ${mine} and ${waitsForProbation} and (${turnDue} is null or ${turnDue} <= ${until})
    ) w`;
}
