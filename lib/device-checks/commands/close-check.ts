import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { closeProblems } from "../assessment";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { behavioursOf } from "../finding-rules";
import { closeCheckForm } from "../schema";

/** Closes an assessed check; one with an indication of risk behaviour, or stopped, is for the lead. */
export const closeCheck = defineCommand({
  name: "device-checks.close-check",
  roles: ["officer", "teamLead"],
  input: closeCheckForm,
  run: async ({ db, occasion, record }, { checkId, version }) => {
    const check = await visibleCheck(db, occasion, checkId);
    const { actor } = occasion;
    const state = stateAfter(check, "close", occasion);
    const forLead = closeProblems({ behaviours: behavioursOf(check.findings), role: actor.role }).length > 0;
    if (forLead || (check.outcome === "stopped" && actor.role !== "teamLead"))
      throw new Refusal("deviceChecks.lead-closes");
    await changeCheck(db, check, version, { state, closedById: actor.staffId });
    await record({
      event: "device-checks.closed",
      subjectType: "device-check",
      subjectId: checkId,
      orderId: check.orderId,
    });
    return { checkId };
  },
});
