import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { partyOf } from "../access";
import { endedStates } from "../codes";
import { type HandoverProblem, type LeadParty, proposeProblems } from "../lead";
import { proposeHandoverSchema } from "../schema";
import { recordOf, visibleTrajectory } from "./trajectory-act";

const refusals = {
  "not-in-the-lead": ["samenStarten.not-in-the-lead", undefined],
  "same-party": ["samenStarten.same-party", "to"],
  "before-current-lead": ["samenStarten.before-current-lead", "onDay"],
  "proposal-open": ["samenStarten.handover-open", undefined],
} as const satisfies Record<HandoverProblem, readonly [string, string | undefined]>;

/** The party in the lead offers it to another; until that one accepts, nothing changes. */
export const proposeHandover = defineCommand({
  name: "samen-starten.propose-handover",
  roles: ["officer", "djiCaseManager"],
  input: proposeHandoverSchema,
  run: async (context, { id, to, onDay, note }) => {
    const { db, occasion } = context;
    const row = await visibleTrajectory(context, id);
    if (endedStates.some((state) => state === row.state)) throw new Refusal("samenStarten.wrong-state");
    const last = await db.leadPeriod.findFirstOrThrow({ where: { trajectoryId: id, untilOn: null } });
    const current = { party: last.party as LeadParty, from: fromDb(last.fromOn) };
    const by = speaksFor(partyOf(occasion.actor), current.party);
    const openProposals = await db.leadHandover.count({ where: { trajectoryId: id, state: "proposed" } });
    const [problem] = proposeProblems({ by, to, on: onDay, current, openProposals });
    if (problem) throw new Refusal(refusals[problem][0], { path: refusals[problem][1] });
    const { id: handoverId } = await db.leadHandover.create({
      data: {
        trajectoryId: id,
        fromParty: current.party,
        toParty: to,
        onDay: toDb(onDay),
        note,
        proposedById: occasion.actor.staffId,
        proposedAt: occasion.at,
        state: "proposed",
      },
      select: { id: true },
    });
    await recordOf(context, row, "samen-starten.lead-offered", { to, on: onDay, handoverId });
    return { id, handoverId };
  },
});

/** The municipality has no account here: while it leads, probation speaks for it. */
const speaksFor = (party: "dji" | "probation", leads: LeadParty): LeadParty =>
  leads === "municipality" && party === "probation" ? "municipality" : party;
