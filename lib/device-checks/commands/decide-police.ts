import "server-only";
import { instantInAmsterdam, type LocalTime } from "@/lib/calendar/amsterdam";
import type { LocalDate } from "@/lib/calendar/local-date";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { changeCheck, stateAfter, visibleCheck } from "../check-row";
import { planNext } from "../plan-next";
import { decidePoliceForm } from "../schema";
import { readSetting } from "../setting";

type Said = {
  readonly decision: "reported" | "not-reported";
  readonly reportedOn?: LocalDate | undefined;
  readonly reportedTime?: string | undefined;
};

/** After a stop the lead decides on the report to the police and offers aftercare. The rest of the check stays frozen. */
export const decidePolice = defineCommand({
  name: "device-checks.decide-police",
  roles: ["teamLead"],
  input: decidePoliceForm,
  run: async (context, { checkId, version, ...said }) => {
    const { db, occasion, record } = context;
    const check = await visibleCheck(db, occasion, checkId);
    const state = stateAfter(check, "assess", occasion);
    const policeReportedAt = reportedAt(said, occasion.at);
    await changeCheck(db, check, version, {
      state,
      policeDecision: said.decision,
      policeReportedAt,
      policeReference: said.decision === "reported" ? said.reference : "",
      aftercareOffered: said.aftercareOffered,
      followUp: said.followUp,
      followUpNote: said.followUpNote,
      assessedById: occasion.actor.staffId,
    });
    const detail = { decision: said.decision, followUp: said.followUp };
    await record({
      event: "device-checks.police-decided",
      subjectType: "device-check",
      subjectId: checkId,
      orderId: check.orderId,
      detail,
    });
    const setting = await readSetting(db, occasion, check.conditionId);
    const active = check.schedule.state === "active";
    return { checkId, nextCheckId: active ? await planNext(context, check.schedule, setting) : null };
  },
});

function reportedAt({ decision, reportedOn, reportedTime }: Said, now: Date): Date | null {
  if (decision === "not-reported") return null;
  if (!reportedOn || !reportedTime) {
    throw new Refusal("deviceChecks.report-time-needed", {
      path: reportedOn ? "reportedTime" : "reportedOn",
    });
  }
  const at = instantInAmsterdam(reportedOn, reportedTime as LocalTime);
  if (at > now) throw new Refusal("deviceChecks.in-the-future", { path: "reportedTime" });
  return at;
}
