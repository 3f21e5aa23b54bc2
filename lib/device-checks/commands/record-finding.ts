import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { checkUnderWay } from "../check-row";
import { findingProblem } from "../finding-rules";
import { type FindingInput, recordFindingForm } from "../schema";

/** Fourth step, once a device: structured answers and one short factual note. */
export const recordFinding = defineCommand({
  name: "device-checks.record-finding",
  roles: ["officer"],
  input: recordFindingForm,
  run: async ({ db, occasion, record }, { checkId, deviceId, ...finding }) => {
    const check = await checkUnderWay(db, occasion, checkId);
    if (!check.hasClause) throw new Refusal("deviceChecks.no-clause");
    const wrong = findingProblem(finding, check);
    if (wrong) throw new Refusal(`deviceChecks.${wrong.problem}`, { path: wrong.field });
    const { count } = await db.deviceFinding.updateMany({
      where: { checkId, deviceId },
      data: columns(finding),
    });
    if (count === 0) throw new Refusal("deviceChecks.device-unknown");
    const detail = { deviceId, looked: finding.looked === "yes", outcome: finding.outcome ?? null };
    await record({
      event: "device-checks.finding-recorded",
      subjectType: "device-check",
      subjectId: checkId,
      orderId: check.orderId,
      detail,
    });
    return { checkId };
  },
});

/** Answers that do not belong to a device that was not looked at are dropped. */
function columns({ looked, notLookedWhy, ...answers }: Omit<FindingInput, "checkId" | "deviceId">) {
  const nothing = {
    access: null,
    scope: [],
    means: null,
    toolVersion: "",
    minutes: null,
    outcome: null,
    behaviours: [],
    note: "",
    thirdPartyData: false,
  };
  if (looked === "no") return { ...nothing, looked: false, notLookedWhy };
  return {
    ...answers,
    looked: true,
    notLookedWhy: "",
    toolVersion: answers.means === "tool" ? answers.toolVersion : "",
    thirdPartyData: answers.thirdPartyData === "yes",
  };
}
