import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { inDossierReach } from "@/lib/supervision-orders/access";

type Figures = {
  readonly open: number;
  readonly awaiting: number;
  readonly overdue: number;
  readonly crisis: number;
  readonly drafts: number;
};

/** Counts for a dashboard: referrals under way, awaiting an answer, answers overdue, in crisis, not sent yet. */
export const referralFigures = defineQuery({
  name: "debt-referrals.figures",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, { actor, today }): Promise<Figures> => {
    const [figures] = await db.$queryRaw<Figures[]>`
      select count(*)::int as open,
             count(*) filter (where state in ('sent', 'receipt-confirmed', 'first-talk'))::int as awaiting,
             count(*) filter (where (state in ('sent', 'receipt-confirmed') and first_talk_due_on < ${today}::date)
                                 or (state = 'first-talk' and decision_due_on < ${today}::date))::int as overdue,
             count(*) filter (where crisis)::int as crisis,
             count(*) filter (where state in ('draft', 'permission'))::int as drafts
      from debt_referral r
      where ${inDossierReach(actor, "r")} and state not in ('rejected', 'withdrawn', 'exited')`;
    return figures ?? { open: 0, awaiting: 0, overdue: 0, crisis: 0, drafts: 0 };
  },
});
