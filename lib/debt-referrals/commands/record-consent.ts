import "server-only";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { recordConsentSchema } from "../schema";
import { checkDay, moveReferral, referralFor, visibleReferral } from "./referral-act";

/** The client's permission, its day and how far it goes. Until something is sent it may be recorded anew. */
export const recordConsent = defineCommand({
  name: "debt-referrals.record-consent",
  roles: ["officer"],
  input: recordConsentSchema,
  run: async (context, { consentOn, scope, ...act }) => {
    const { row, to } = await unsent(context, act);
    checkDay(context, { path: "consentOn", day: consentOn }, []);
    return moveReferral(context, row, {
      data: { state: to, consentOn: toDb(consentOn), consentScope: scope.join(" ") },
      event: "debt-referrals.consent-recorded",
    });
  },
});

async function unsent(context: CommandContext, act: { readonly id: string; readonly version: number }) {
  const row = await visibleReferral(context, act.id);
  if (row.state !== "permission") return referralFor(context, act, "record-permission");
  if (row.version !== act.version) throw new Refusal("platform.changed-meanwhile");
  return { row, to: "permission" as const };
}
