import { compareDates, type LocalDate } from "@/lib/calendar/local-date";

/** Who can lead (regie): DJI during detention, probation from PP, v.i. or suspended sentence, else the municipality. */
export const leadParties = ["dji", "probation", "municipality"] as const;
export type LeadParty = (typeof leadParties)[number];

/** An accepted handover: from this day on `to` leads. */
export type AcceptedHandover = { readonly on: LocalDate; readonly to: LeadParty };

/** A party in the lead from this day on, until the next turn begins. */
export type LeadTurn = { readonly party: LeadParty; readonly from: LocalDate };

/**
 * Who led when: exactly one party on each day from arrival on. Handovers before arrival, or to the party that
 * leads already, change nothing; of two on one day the later in the list holds.
 */
export function leadTurns(arrivedOn: LocalDate, handovers: readonly AcceptedHandover[]): readonly LeadTurn[] {
  const turns: LeadTurn[] = [{ party: "dji", from: arrivedOn }];
  for (const { on, to } of [...handovers].sort((a, b) => compareDates(a.on, b.on))) {
    const current = turns.at(-1);
    if (on < arrivedOn || current?.party === to) continue;
    if (current?.from === on) turns.pop();
    if (turns.at(-1)?.party !== to) turns.push({ party: to, from: on });
  }
  return turns;
}

/** The party in the lead on a day; null before arrival. */
export function leadOn(
  arrivedOn: LocalDate,
  handovers: readonly AcceptedHandover[],
  day: LocalDate,
): LeadParty | null {
  return leadTurns(arrivedOn, handovers).findLast((each) => each.from <= day)?.party ?? null;
}

export type HandoverProblem = "not-in-the-lead" | "same-party" | "before-current-lead" | "proposal-open";

/** Why a handover cannot be proposed; empty when it can. Only the party in the lead gives it away. */
export function proposeProblems(input: {
  readonly by: LeadParty;
  readonly to: LeadParty;
  readonly on: LocalDate;
  readonly current: LeadTurn;
  readonly openProposals: number;
}): readonly HandoverProblem[] {
  const problems: HandoverProblem[] = [];
  if (input.by !== input.current.party) problems.push("not-in-the-lead");
  if (input.to === input.current.party) problems.push("same-party");
  if (input.on < input.current.from) problems.push("before-current-lead");
  if (input.openProposals > 0) problems.push("proposal-open");
  return problems;
}

/** Only the receiving party answers. The municipality has no account here: the proposer records its answer. */
export const mayAnswer = (
  by: LeadParty,
  proposal: { readonly from: LeadParty; readonly to: LeadParty },
): boolean => by === proposal.to || (proposal.to === "municipality" && by === proposal.from);
