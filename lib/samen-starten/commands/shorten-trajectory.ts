import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { shortenSchema } from "../schema";
import { moveTrajectory, trajectoryFor } from "./trajectory-act";

/** A stay too short for the four steps goes straight to the handover (verkort); the reason stays visible. */
export const shortenTrajectory = defineCommand({
  name: "samen-starten.shorten-trajectory",
  roles: ["officer", "djiCaseManager"],
  input: shortenSchema,
  run: async (context, { reason, ...act }) => {
    const { row, to } = await trajectoryFor(context, act, "shorten");
    return moveTrajectory(context, row, {
      data: {
        state: to,
        shortened: true,
        shortenedOn: toDb(context.occasion.today),
        shortenedReason: reason,
      },
      event: "samen-starten.shortened",
      detail: { reason },
    });
  },
});
