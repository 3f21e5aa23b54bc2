import "server-only";
import { z } from "zod";
import { defineQuery } from "@/lib/platform/query";
import { approvalsWaiting, challengesWaiting, noticesUnsent } from "../facts";

/** What waits for this reader: a lead's approvals and unsent notices, an officer's challenges; oldest first. */
export const waitingForMe = defineQuery({
  name: "violation-advice.waiting-for-me",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: z.strictObject({}),
  run: async (db, occasion) => {
    const isLead = occasion.actor.role === "teamLead";
    return {
      approvals: isLead ? await approvalsWaiting(db, occasion) : [],
      challenges: isLead ? [] : await challengesWaiting(db, occasion),
      unsent: await noticesUnsent(db, occasion),
    };
  },
});
export type WaitingForMe = Awaited<ReturnType<typeof waitingForMe>>;
