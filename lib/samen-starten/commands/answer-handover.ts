import "server-only";
import { type LocalDate, latest } from "@/lib/calendar/local-date";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { partyOf } from "../access";
import { type LeadParty, mayAnswer } from "../lead";
import { handoverTransition } from "../lead-states";
import { answerHandoverSchema, cancelHandoverSchema } from "../schema";
import { recordOf, visibleTrajectory } from "./trajectory-act";

/** The receiving party accepts, and leads from the agreed day (today at the earliest), or declines and says why. */
export const answerHandover = defineCommand({
  name: "samen-starten.answer-handover",
  roles: ["officer", "djiCaseManager"],
  input: answerHandoverSchema,
  run: async (context, { handoverId, answer, note }) => {
    const { handover, row } = await openHandover(context, handoverId, answer);
    const party = partyOf(context.occasion.actor);
    const to = handover.toParty as LeadParty;
    if (!mayAnswer(party, { from: handover.fromParty as LeadParty, to }))
      throw new Refusal("samenStarten.not-yours-to-answer");
    // For the municipality the proposing party records the answer: then it must say who gave it.
    if (note === "" && (answer === "decline" || to === "municipality"))
      throw new Refusal("samenStarten.note-needed", { path: "note" });
    await close(context, handoverId, answer === "accept" ? "accepted" : "declined", note);
    if (answer === "accept") await passLead(context, row.id, to, fromDb(handover.onDay));
    await recordOf(
      context,
      row,
      answer === "accept" ? "samen-starten.lead-accepted" : "samen-starten.lead-declined",
      { to, handoverId },
    );
    return { id: row.id, answer };
  },
});

/** The proposing party takes its offer back. */
export const cancelHandover = defineCommand({
  name: "samen-starten.cancel-handover",
  roles: ["officer", "djiCaseManager"],
  input: cancelHandoverSchema,
  run: async (context, { handoverId }) => {
    const { handover, row } = await openHandover(context, handoverId, "cancel");
    const party = partyOf(context.occasion.actor);
    const own =
      handover.fromParty === party || (handover.fromParty === "municipality" && party === "probation");
    if (!own) throw new Refusal("samenStarten.not-yours-to-answer");
    await close(context, handoverId, "cancelled", "");
    await recordOf(context, row, "samen-starten.lead-offer-cancelled", { handoverId });
    return { id: row.id };
  },
});

async function openHandover(
  context: CommandContext,
  handoverId: string,
  verb: "accept" | "decline" | "cancel",
) {
  const handover = await context.db.leadHandover.findUnique({ where: { id: handoverId } });
  if (!handover) throw new NotFound();
  const row = await visibleTrajectory(context, handover.trajectoryId);
  const state = handover.state as "proposed" | "accepted" | "declined" | "cancelled";
  if (!handoverTransition(state, verb, context.occasion.actor.role))
    throw new Refusal("samenStarten.handover-answered");
  return { handover, row };
}

async function close(
  { db, occasion }: CommandContext,
  id: string,
  state: string,
  answerNote: string,
): Promise<void> {
  const { count } = await db.leadHandover.updateMany({
    where: { id, state: "proposed" },
    data: { state, answeredById: occasion.actor.staffId, answeredAt: occasion.at, answerNote },
  });
  if (count === 0) throw new Refusal("samenStarten.handover-answered");
}

async function passLead(
  { db, occasion }: CommandContext,
  trajectoryId: string,
  to: LeadParty,
  onDay: LocalDate,
): Promise<void> {
  const last = await db.leadPeriod.findFirstOrThrow({ where: { trajectoryId, untilOn: null } });
  const from = latest(onDay, occasion.today, fromDb(last.fromOn));
  const { count } = await db.leadPeriod.updateMany({
    where: { id: last.id, untilOn: null },
    data: { untilOn: toDb(from) },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  const holderId = to === partyOf(occasion.actor) ? occasion.actor.staffId : null;
  await db.leadPeriod.create({ data: { trajectoryId, party: to, holderId, fromOn: toDb(from) } });
}
