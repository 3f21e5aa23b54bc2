import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { fromDb, toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import { meetingDue } from "../rules";
import { recordMeetingSchema } from "../schema";
import { moveTrajectory, runningTrajectory, stayOf } from "./trajectory-act";

/** A multidisciplinary meeting (MDO) was held; from that day the six weeks to the next one run. */
export const recordMeeting = defineCommand({
  name: "samen-starten.record-meeting",
  roles: ["officer", "djiCaseManager"],
  input: recordMeetingSchema,
  run: async (context, { heldOn, ...act }) => {
    const row = await runningTrajectory(context, act);
    const { today } = context.occasion;
    if (heldOn > today) throw new Refusal("samenStarten.meeting-in-future", { path: "heldOn" });
    if (heldOn < fromDb(row.lastMeetingOn ?? row.arrivedOn))
      throw new Refusal("samenStarten.meeting-too-early", { path: "heldOn" });
    const dueOn = meetingDue(
      { ...stayOf(row, today), lastMeetingOn: heldOn },
      await timetableFrom(context.db),
    );
    return moveTrajectory(context, row, {
      data: { lastMeetingOn: toDb(heldOn), meetingDueOn: toDb(dueOn) },
      event: "samen-starten.meeting-held",
    });
  },
});
