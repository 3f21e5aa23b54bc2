import "server-only";
import { defineCommand } from "@/lib/platform/command";
import type { WriteDb } from "@/lib/platform/db";
import { fromDb, toDb, toDbOrNull } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { displayName } from "@/lib/supervision-orders/person-name";
import { timetableFrom } from "@/lib/terms/facts";
import type { Timetable } from "@/lib/terms/rules";
import { basicThemes, meetingDue, type StayDates, stepDue } from "../rules";
import { openTrajectorySchema } from "../schema";

/** Begins a trajectory for a detained person: four steps with their days, five basic conditions, DJI in the lead. */
export const openTrajectory = defineCommand({
  name: "samen-starten.open-trajectory",
  roles: ["officer"],
  input: openTrajectorySchema,
  run: async ({ db, occasion, record }, { orderId, detentionId, expectedEndOn = null }) => {
    const order = await visibleOrder(db, occasion, orderId);
    const detention = await db.detention.findFirst({ where: { id: detentionId, personId: order.personId } });
    if (!detention) throw new NotFound();
    if (!detention.facilityId) throw new Refusal("samenStarten.no-facility");
    if (detention.untilOn && fromDb(detention.untilOn) < occasion.today)
      throw new Refusal("samenStarten.detention-over");
    if ((await db.samenStartenTrajectory.count({ where: { detentionId } })) > 0)
      throw new Refusal("samenStarten.already-opened");
    const arrivedOn = fromDb(detention.fromOn);
    if (expectedEndOn && expectedEndOn < arrivedOn)
      throw new Refusal("samenStarten.end-before-arrival", { path: "expectedEndOn" });
    const stay = { noticeOn: arrivedOn, arrivedOn, expectedEndOn, knownOn: occasion.today };
    const timetable = await timetableFrom(db);
    const person = await db.supervisedPerson.findFirstOrThrow({ where: { id: order.personId } });
    const { id } = await db.samenStartenTrajectory.create({
      data: {
        personId: order.personId,
        orderId,
        detentionId,
        facilityId: detention.facilityId,
        shownName: displayName(person),
        shownBirthOn: person.birthOn,
        arrivedOn: toDb(arrivedOn),
        expectedEndOn: toDbOrNull(expectedEndOn),
        meetingDueOn: toDb(meetingDue({ ...stay, lastMeetingOn: null }, timetable)),
        state: "step-1",
      },
      select: { id: true },
    });
    await fill(db, id, stay, timetable);
    await record({
      event: "samen-starten.opened",
      subjectType: "trajectory",
      subjectId: id,
      orderId,
      detail: { detentionId },
    });
    return { id };
  },
});

async function fill(db: WriteDb, trajectoryId: string, stay: StayDates, timetable: Timetable): Promise<void> {
  await db.samenStartenStep.createMany({
    data: ([1, 2, 3, 4] as const).map((number) => ({
      trajectoryId,
      number,
      dueOn: toDbOrNull(stepDue(number, stay, timetable)),
    })),
  });
  await db.basicCondition.createMany({ data: basicThemes.map((theme) => ({ trajectoryId, theme })) });
  await db.leadPeriod.create({ data: { trajectoryId, party: "dji", fromOn: toDb(stay.arrivedOn) } });
}
