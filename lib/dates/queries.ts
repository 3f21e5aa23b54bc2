import "server-only";
import type { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { asItIs, type DateSource, type Moved, movedDates, type WhatIf } from "@/lib/terms/what-if";
import { datesOfOrder } from "./order-dates";
import { recordPath } from "./record-path";
import { readers } from "./registry";
import { explainedDateInput, type whatIfForm } from "./schema";

type Supposed = z.output<typeof whatIfForm>;

/** Why a date is what it is, and what would move if something were otherwise. Who may see the record may see its dates. */
export const explainedDate = defineQuery({
  name: "dates.explained",
  roles: ["officer", "teamLead", "administration", "djiCaseManager", "prosecutor"],
  input: explainedDateInput,
  run: async (db, occasion, { kind, id, wish }) => {
    const record = await readers[kind](db, occasion, id);
    const source = record.dates.find((each) => each.kind === kind);
    if (!source) throw new NotFound();
    const explained = source.explain(asItIs);
    const asked = Object.values(wish).some((day) => day !== undefined);
    const supposition = asked ? suppositionOf(wish, explained.start.fact) : null;
    const backwards = wish.from !== undefined && wish.until !== undefined && wish.until < wish.from;
    const orderId = ownOrder(occasion.actor.role, record.orderId);
    return {
      kind,
      id,
      orderId,
      /** In whose "who looked" this look stands. */
      recordOrderId: record.orderId,
      back: recordPath(kind, id),
      explained,
      supposed: wish,
      problem: backwards ? ("backwards" as const) : null,
      moved:
        supposition && !backwards
          ? movedBy(supposition, source, orderId ? await datesOfOrder(db, occasion, orderId) : record.dates)
          : null,
    };
  },
  opens: { dossier: "date", subject: ({ id }) => id, order: ({ recordOrderId }) => recordOrderId },
});
export type ExplainedDatePage = Awaited<ReturnType<typeof explainedDate>>;

/** DJI and OM see the record and not the order it hangs on. */
const ownOrder = (role: string, orderId: string | null): string | null =>
  role === "djiCaseManager" || role === "prosecutor" ? null : orderId;

const suppositionOf = ({ on, from, until }: Supposed, fact: WhatIf["fact"]): WhatIf => ({
  fact: on ? fact : null,
  on: on ?? null,
  stay: supposedStay(from, until),
  recorded: "left-out",
});

/** Only a last day: the stay that has no end yet would end then. */
const supposedStay = (from: Supposed["from"], until: Supposed["until"]): WhatIf["stay"] => {
  const first = from ?? until;
  return first ? { from: first, until: until ?? null } : null;
};

/** The dates that would move; a closed record is not among the open ones of its order, so it is looked at as well. */
function movedBy(wish: WhatIf, own: DateSource, dates: readonly DateSource[]): readonly Moved[] {
  const known = dates.some((each) => each.kind === own.kind && each.id === own.id);
  return movedDates(known ? dates : [own, ...dates], wish);
}
