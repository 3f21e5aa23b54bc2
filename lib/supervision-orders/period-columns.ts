import type { LocalDate } from "@/lib/calendar/local-date";
import { Prisma } from "@/lib/platform/db";
import { toDb, toDbOrNull } from "@/lib/platform/db-date";
import type { PeriodChangeRow } from "./order-period";
import type { Stay } from "./probation-period";

/** Stays and changes of an order `o` as columns of its own row: they come along with it, without asking again. */
export const periodColumns = Prisma.sql`
  (select json_agg(json_build_object('from', d.from_on, 'until', d.until_on, 'suspends', d.suspends_probation))
     from detention d where d.person_id = o.person_id) as stays,
  (select json_agg(json_build_object('id', h.id, 'kind', h.kind, 'decidedOn', h.decided_on, 'effectiveOn', h.effective_on, 'months', h.months,
                                     'source', h.source, 'withdrawn', h.withdrawn_at is not null, 'withdrawnReason', h.withdrawn_reason)
                   order by h.effective_on, h.decided_on)
     from probation_change h where h.order_id = o.id) as changes`;

/** What `periodColumns` gives: days as text, nothing as null. */
export type PeriodColumns = {
  readonly stays: readonly Stay[] | null;
  readonly changes:
    | readonly (Omit<PeriodChangeRow, "decidedOn" | "effectiveOn" | "withdrawnAt"> & {
        readonly decidedOn: LocalDate;
        readonly effectiveOn: LocalDate;
        readonly withdrawn: boolean;
      })[]
    | null;
};

/** The rows that `orderPeriod` counts with; withdrawn changes come along, for the panel that shows them. */
export const aroundPeriod = ({ stays, changes }: PeriodColumns) => ({
  detentions: (stays ?? []).map(({ from, until, suspends }) => ({
    fromOn: toDb(from),
    untilOn: toDbOrNull(until),
    suspendsProbation: suspends,
  })),
  changes: (changes ?? []).map(({ decidedOn, effectiveOn, withdrawn, ...change }) => ({
    ...change,
    decidedOn: toDb(decidedOn),
    effectiveOn: toDb(effectiveOn),
    // when it was withdrawn plays no part; that it was does
    withdrawnAt: withdrawn ? toDb(effectiveOn) : null,
  })),
});
