import { orderStep, type Step, stepsAfter } from "../cjib/steps";
import type { Envelope } from "../messages/envelope";
import { type OwnParty, sources } from "../parties";
import type { Entry, Ledger } from "./ledger";

/** The post office behind the counter: what was booked, and what must still go out. */
export type Office = {
  /** Books a message; false when it was booked before. */
  readonly book: (envelope: Envelope, from: OwnParty, at: Date) => boolean;
  /** Issues orders; those issued before in the same words are left out. Returns the ids of all. */
  readonly issue: (orders: readonly unknown[], at: Date) => readonly string[];
  readonly settle: (step: Step, outcome: number, at: Date) => void;
  /** Steps that may go out now, oldest first. */
  readonly due: () => readonly Step[];
  readonly counts: () => Readonly<Record<"in" | "orders" | "sent" | "refused" | "waiting", number>>;
};

/** Everything follows from the ledger: an office opened again after a crash goes on where it was. */
export function openOffice(ledger: Ledger): Office {
  const booked = new Set<string>();
  const done = new Set<string>();
  const waiting = new Map<string, Step>();
  const totals = { in: 0, orders: 0, sent: 0, refused: 0 };

  const take = (entry: Entry) => {
    if (entry.entry === "in") {
      booked.add(entry.envelope.id + entry.envelope.source);
      totals.in += 1;
      for (const step of stepsAfter(entry.envelope, entry.from)) waiting.set(step.envelope.id, step);
    } else if (entry.entry === "order") {
      booked.add(entry.envelope.id + sources.cjib);
      totals.orders += 1;
      waiting.set(entry.envelope.id, { to: "probation", envelope: entry.envelope, after: null });
    } else {
      // what was refused is settled, but nothing may follow on it
      if (entry.entry === "sent") done.add(entry.id);
      waiting.delete(entry.id);
      totals[entry.entry] += 1;
    }
  };
  for (const entry of ledger.entries()) take(entry);

  const write = (entries: readonly Entry[]) => {
    if (entries.length > 0) ledger.add(entries);
    for (const entry of entries) take(entry);
  };
  return {
    book: (envelope, from, at) => {
      if (booked.has(envelope.id + envelope.source)) return false;
      write([{ entry: "in", from, envelope, at: at.toISOString() }]);
      return true;
    },
    issue: (orders, at) => {
      const envelopes = [
        ...new Map(
          orders.map((order) => [orderStep(order, at).envelope.id, orderStep(order, at).envelope]),
        ).values(),
      ];
      const fresh = envelopes.filter(({ id }) => !booked.has(id + sources.cjib));
      write(fresh.map((envelope) => ({ entry: "order", envelope, at: at.toISOString() })));
      return envelopes.map(({ id }) => id);
    },
    settle: (step, outcome, at) => {
      const id = step.envelope.id;
      write([
        outcome < 300
          ? { entry: "sent", id, at: at.toISOString() }
          : { entry: "refused", id, status: outcome, at: at.toISOString() },
      ]);
    },
    due: () => [...waiting.values()].filter(({ after }) => after === null || done.has(after)),
    counts: () => ({ ...totals, waiting: waiting.size }),
  };
}
