import "server-only";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { basicThemes, type Score, unscored } from "../rules";
import { closeTrajectorySchema, stopTrajectorySchema } from "../schema";
import { moveTrajectory, trajectoryFor } from "./trajectory-act";

/** Closes after the handover: the lead has left DJI by mutual consent, and all five basic conditions have a score. */
export const closeTrajectory = defineCommand({
  name: "samen-starten.close-trajectory",
  roles: ["officer", "djiCaseManager"],
  input: closeTrajectorySchema,
  run: async (context, act) => {
    const { row, to } = await trajectoryFor(context, act, "close");
    await checkLead(context, row.id);
    const basics = await context.db.basicCondition.findMany({ where: { trajectoryId: row.id } });
    const scores = Object.fromEntries(
      basicThemes.map((theme) => [theme, (basics.find((row) => row.theme === theme)?.now ?? null) as Score]),
    ) as Record<(typeof basicThemes)[number], Score>;
    if (unscored(scores).length > 0) throw new Refusal("samenStarten.basics-unscored");
    return moveTrajectory(context, row, {
      data: { state: to, closedOn: toDb(context.occasion.today) },
      event: "samen-starten.closed",
    });
  },
});

/** Stops before the end, for example because the client goes abroad or is released earlier. */
export const stopTrajectory = defineCommand({
  name: "samen-starten.stop-trajectory",
  roles: ["officer", "djiCaseManager"],
  input: stopTrajectorySchema,
  run: async (context, { reason, ...act }) => {
    const { row, to } = await trajectoryFor(context, act, "stop");
    return moveTrajectory(context, row, {
      data: { state: to, closedOn: toDb(context.occasion.today), endingReason: reason },
      event: "samen-starten.stopped",
      detail: { reason },
    });
  },
});

async function checkLead({ db }: CommandContext, trajectoryId: string): Promise<void> {
  const last = await db.leadPeriod.findFirst({ where: { trajectoryId, untilOn: null } });
  if (!last || last.party === "dji") throw new Refusal("samenStarten.lead-still-dji");
}
