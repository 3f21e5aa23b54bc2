import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { assessProblems, closeProblems } from "../assessment";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { behavioursOf } from "../finding-rules";
import { waitsForLead } from "../repeated";
import { assessCheckForm } from "../schema";

/**
 * The officer's judgement afterwards. With an indication of risk behaviour a second person must have been there or have
 * talked it over, and a lead closes; without one the check is closed at once.
 */
export const assessCheck = defineCommand({
  name: "device-checks.assess-check",
  roles: ["officer"],
  input: assessCheckForm,
  run: async ({ db, occasion, record }, { checkId, version, assessedWithId, ...judgement }) => {
    const check = await visibleCheck(db, occasion, checkId);
    const { actor } = occasion;
    const state = stateAfter(check, "assess", occasion);
    if (await waitsForLead(db, check)) throw new Refusal("deviceChecks.lead-decides-first");
    const behaviours = behavioursOf(check.findings);
    const others = [check.startedById, check.secondWorkerId, assessedWithId].filter(
      (id) => typeof id === "string",
    );
    if (assessProblems({ behaviours, checkers: others, assessedBy: actor.staffId }).length > 0) {
      throw new Refusal("deviceChecks.discuss-first", { path: "assessedWithId" });
    }
    const done = { ...judgement, assessedById: actor.staffId, assessedWithId: assessedWithId ?? null };
    const closes = closeProblems({ behaviours, role: actor.role }).length === 0;
    const end = closes
      ? { state: stateAfter({ ...check, state }, "close", occasion), closedById: actor.staffId }
      : { state };
    await changeCheck(db, check, version, { ...done, ...end });
    const about = { subjectType: "device-check", subjectId: checkId, orderId: check.orderId };
    await record({
      ...about,
      event: "device-checks.assessed",
      detail: { compliance: judgement.compliance, followUp: judgement.followUp },
    });
    if (closes) await record({ ...about, event: "device-checks.closed" });
    return { checkId, closed: closes };
  },
});
