import type { Actor } from "@/lib/platform/actor";
import { Prisma } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import type { StatementDb } from "@/lib/platform/statements";
import { inDossierReach } from "@/lib/supervision-orders/access";
import { termLength } from "@/lib/terms/facts";

/** The tables behind every list and count of open checks: `c` the check, `s` its schedule, `o` its order. */
export const openChecksFrom = Prisma.sql`device_check c
  join device_check_schedule s on s.id = c.schedule_id and s.state = 'active'
  join supervision_order o on o.id = c.order_id and o.state in ('started', 'running')`;

/** Which of them are open and this actor's: paused schedules and orders that stand still do not count as late. */
export const openChecksWhere = (actor: Actor): Prisma.Sql =>
  Prisma.sql`c.state in ('planned', 'assigned', 'in-progress') and ${inDossierReach(actor, "c")}`;

/** Days that a check may be past its date before it is called overdue, from the table of terms. */
export const graceDays = (db: StatementDb, { today }: Occasion): Promise<number> =>
  termLength(db, "device-check-grace", today);
