import "server-only";
import { defineStatementCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { checkUnderWay } from "../check-row";
import { findingProblem } from "../finding-rules";
import { type FindingInput, recordFindingForm } from "../schema";

/** Fourth step, once a device: structured answers and one short factual note. */
export const recordFinding = defineStatementCommand({
  name: "device-checks.record-finding",
  roles: ["officer"],
  input: recordFindingForm,
  run: async ({ db, occasion, record }, { checkId, deviceId, ...finding }) => {
    const check = await checkUnderWay(db, occasion, checkId);
    if (!check.hasClause) throw new Refusal("deviceChecks.no-clause");
    const wrong = findingProblem(finding, check);
    if (wrong) throw new Refusal(`deviceChecks.${wrong.problem}`, { path: wrong.field });
    const f = columns(finding);
    const written = await db.$queryRaw<unknown[]>`
      update device_finding set looked = ${f.looked}, not_looked_why = ${f.notLookedWhy}, access = ${f.access ?? null}, scope = ${f.scope}::text[],
        means = ${f.means ?? null}, tool_version = ${f.toolVersion}, minutes = ${f.minutes ?? null}::int, outcome = ${f.outcome ?? null},
        behaviours = ${f.behaviours}::text[], note = ${f.note}, third_party_data = ${f.thirdPartyData}
      where check_id = ${checkId}::uuid and device_id = ${deviceId}::uuid returning 1`;
    if (written.length === 0) throw new Refusal("deviceChecks.device-unknown");
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
