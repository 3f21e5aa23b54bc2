import type { LocalDate } from "@/lib/calendar/local-date";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { LeadParty } from "../lead";
import { basicThemes } from "../rules";
import type { FoundTrajectory } from "./trajectory-detail";

type Names = ReadonlyMap<string, string>;
const nameOf = (names: Names, id: string | null): string | null => (id && names.get(id)) ?? null;

/** The four steps with who decided for which party. */
export const stepsOf = (rows: FoundTrajectory["steps"], names: Names) =>
  rows.map((row) => ({
    number: row.number,
    outcome: row.outcome,
    reasonCode: row.reasonCode,
    note: row.note,
    dueOn: fromDbOrNull(row.dueOn),
    decidedOn: fromDbOrNull(row.decidedOn),
    result: row.result,
    resultOn: fromDbOrNull(row.resultOn),
    djiId: row.decidedByDjiId,
    probationId: row.decidedByProbationId,
    djiName: nameOf(names, row.decidedByDjiId),
    probationName: nameOf(names, row.decidedByProbationId),
  }));

export type StepView = ReturnType<typeof stepsOf>[number];

/** What was shared: who, to whom, why, on which ground and when. */
export const itemsOf = (rows: FoundTrajectory["sharedItems"], names: Names) =>
  rows.map((row) => ({
    id: row.id,
    by: row.byParty as "dji" | "probation",
    to: row.byParty === "dji" ? ("probation" as const) : ("dji" as const),
    name: nameOf(names, row.byId),
    theme: row.theme,
    text: row.text,
    purpose: row.purpose,
    ground: row.ground,
    sharedAt: row.sharedAt,
  }));

/** Who leads today, who led before, and the offers that were made. */
export function leadOf(row: FoundTrajectory, names: Names, today: LocalDate) {
  const periods = row.leads
    .map((period) => ({
      party: period.party as LeadParty,
      holder: nameOf(names, period.holderId),
      fromOn: fromDb(period.fromOn),
      untilOn: fromDbOrNull(period.untilOn),
    }))
    .filter(({ fromOn, untilOn }) => fromOn !== untilOn);
  const handovers = row.handovers.map((handover) => ({
    id: handover.id,
    from: handover.fromParty as LeadParty,
    to: handover.toParty as LeadParty,
    onDay: fromDb(handover.onDay),
    note: handover.note,
    state: handover.state,
    proposedBy: nameOf(names, handover.proposedById),
    proposedAt: handover.proposedAt,
    answeredBy: nameOf(names, handover.answeredById),
    answeredAt: handover.answeredAt,
    answerNote: handover.answerNote,
  }));
  const current = periods.findLast(({ fromOn }) => fromOn <= today) ?? periods[0];
  return {
    now: current?.party ?? ("dji" as const),
    since: current?.fromOn ?? null,
    holder: current?.holder ?? null,
    /** Whoever leads last; differs from `now` while an accepted handover is still to come. */
    last: periods.at(-1)?.party ?? ("dji" as const),
    periods,
    handovers,
    open: handovers.find(({ state }) => state === "proposed") ?? null,
  };
}

/** The five basic conditions in their fixed order. */
export const basicsOf = (rows: FoundTrajectory["basics"]) =>
  basicThemes.flatMap((theme) => {
    const row = rows.find((each) => each.theme === theme);
    if (!row) return [];
    return [
      {
        theme,
        version: row.version,
        atArrival: row.atArrival,
        now: row.now,
        goal: row.goal,
        owner: row.owner,
        dueOn: fromDbOrNull(row.dueOn),
      },
    ];
  });

export type BasicView = ReturnType<typeof basicsOf>[number];
