import "server-only";
import { z } from "zod";
import { daysBetween } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { defineQuery } from "@/lib/platform/query";
import { NotFound } from "@/lib/platform/refusal";
import { staffNames } from "@/lib/staff/facts";
import { timetableFrom } from "@/lib/terms/facts";
import { partyOf, visibleTrajectories } from "../access";
import { endedStates } from "../codes";
import { isShortStay } from "../rules";
import { type StartState, startTransitions } from "../states";
import { todoOf } from "../todo";
import { turnNow } from "../turn";
import { basicsOf, itemsOf, leadOf, stepsOf } from "./trajectory-parts";

/** The page both parties share: the same for each, with the acts that are theirs. */
export const trajectoryDetail = defineQuery({
  name: "samen-starten.trajectory",
  roles: ["officer", "teamLead", "djiCaseManager"],
  input: z.strictObject({ id: z.uuid() }),
  run: async (db, occasion, { id }) => {
    const row = await find(db, occasion, id);
    const names = await namesIn(db, row);
    const lead = leadOf(row, names, occasion.today);
    const steps = stepsOf(row.steps, names);
    const basics = basicsOf(row.basics);
    const arrivedOn = fromDb(row.arrivedOn);
    const expectedEndOn = fromDbOrNull(row.expectedEndOn);
    const party = partyOf(occasion.actor);
    const acts = occasion.actor.role === "teamLead" ? [] : verbsIn(row.state, occasion.actor.role);
    const facts = {
      state: row.state,
      steps: steps.map(({ number, outcome, djiId, probationId }) => ({
        number,
        outcome,
        dji: djiId,
        probation: probationId,
      })),
      items: row.sharedItems.length,
      unscored: basics.filter(({ now }) => now === null).length,
      lead: lead.now,
      handover: lead.open && { from: lead.open.from, to: lead.open.to },
    };
    return {
      ...heading(row, names),
      id: row.id,
      /** Only for probation: the way back to the order. */
      backTo: party === "probation" ? row.orderId : null,
      orderId: row.orderId,
      version: row.version,
      party,
      acts,
      mayAct: occasion.actor.role !== "teamLead" && !endedStates.some((state) => state === row.state),
      todo: occasion.actor.role === "teamLead" ? [] : todoOf(facts, party),
      daysInside: daysBetween(arrivedOn, occasion.today),
      shortStay: isShortStay({ arrivedOn, expectedEndOn }, await timetableFrom(db)),
      steps,
      now: turnNow({ state: row.state, steps, expectedEndOn }),
      meeting: {
        lastOn: fromDbOrNull(row.lastMeetingOn),
        dueOn: fromDbOrNull(row.meetingDueOn),
      },
      items: itemsOf(row.sharedItems, names),
      lead,
      basics,
    };
  },
  opens: { dossier: "trajectory", subject: ({ id }) => id, order: ({ orderId }) => orderId },
});

export type TrajectoryDetail = Awaited<ReturnType<typeof trajectoryDetail>>;

async function find(db: ReadDb, occasion: Occasion, id: string) {
  const row = await db.samenStartenTrajectory.findFirst({
    where: { AND: [visibleTrajectories(occasion), { id }] },
    include: {
      facility: { select: { name: true } },
      steps: { orderBy: { number: "asc" } },
      sharedItems: { orderBy: { sharedAt: "desc" } },
      leads: { orderBy: { fromOn: "asc" } },
      handovers: { orderBy: { proposedAt: "desc" } },
      basics: true,
    },
  });
  if (!row) throw new NotFound();
  return row;
}

export type FoundTrajectory = Awaited<ReturnType<typeof find>>;

const namesIn = (db: ReadDb, row: FoundTrajectory) =>
  staffNames(db, [
    row.officerId,
    ...row.steps.flatMap((step) => [step.decidedByDjiId, step.decidedByProbationId]),
    ...row.sharedItems.map((item) => item.byId),
    ...row.leads.map((period) => period.holderId),
    ...row.handovers.flatMap((handover) => [handover.proposedById, handover.answeredById]),
  ]);

const heading = (row: FoundTrajectory, names: ReadonlyMap<string, string>) => ({
  shownName: row.shownName,
  shownBirthOn: fromDbOrNull(row.shownBirthOn),
  facility: row.facility.name,
  officer: (row.officerId && names.get(row.officerId)) ?? null,
  arrivedOn: fromDb(row.arrivedOn),
  expectedEndOn: fromDbOrNull(row.expectedEndOn),
  state: row.state,
  shortenedReason: row.shortenedReason,
  shortenedOn: fromDbOrNull(row.shortenedOn),
  closedOn: fromDbOrNull(row.closedOn),
  endingReason: row.endingReason,
});

const verbsIn = (state: string, role: string) => [
  ...new Set(
    startTransitions
      .filter((row) => row.from === (state as StartState) && row.roles.some((may) => may === role))
      .map(({ verb }) => verb),
  ),
];
