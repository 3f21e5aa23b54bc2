import { recordContact } from "@/lib/contacts/commands/record-contact";
import { excused, interviewNote, missed, type Note, notes } from "../texts/contacts";
import { colleagueOf, dutyOf, on, type ToldCase } from "./told-case";

type How = {
  readonly hour: number;
  readonly attendance:
    | "appeared"
    | "late"
    | "absent-with-message"
    | "absent-without-message"
    | "not-applicable";
  readonly planned: "yes" | "no";
};

const withClient = ["start-interview", "office", "home-visit", "phone", "video", "test"];

/** One entry of the log, written on the day itself. Returns the signal that a missed contact raises. */
async function enter(told: ToldCase, daysAgo: number, note: Note, how: How): Promise<string | null> {
  const { world, officer, orderId, twoWorkers } = told;
  const occasion = on(world, officer, daysAgo, how.hour + 2);
  const { signalId } = await recordContact(occasion, {
    orderId,
    kind: note.kind,
    planned: how.planned,
    occurredOn: occasion.today,
    occurredAt: `${String(how.hour).padStart(2, "0")}:${told.luck.of(["00", "15", "30"])}`,
    minutes: note.kind === "phone" ? 10 : told.luck.of([20, 30, 45, 60]),
    place: note.place ?? "",
    attendance: how.attendance,
    conditionIds: [dutyOf(told).id],
    ...(twoWorkers ? { secondWorkerId: colleagueOf(told).actor.staffId } : {}),
    observed: note.observed,
    toldByClient: note.toldByClient ?? "",
    thirdParty: note.thirdParty ?? "",
    toldByThird: note.toldByThird ?? "",
    interpretation: note.interpretation ?? "",
    agreements: note.agreements ?? "",
    safetyIncident: "no",
  });
  return signalId;
}

/** The talk with which supervision begins. */
export const interview = (told: ToldCase, daysAgo: number) =>
  enter(told, daysAgo, interviewNote, { hour: 9, attendance: "appeared", planned: "yes" });

/** So many contacts, spread from one day to another (both days ago). */
export async function contacts(told: ToldCase, from: number, until: number, count: number): Promise<void> {
  const { luck } = told;
  for (let nth = 0; nth < count; nth += 1) {
    const daysAgo = Math.round(from - ((from - until) * (nth + 0.5)) / count);
    const note = luck.of(notes);
    const direct = withClient.includes(note.kind);
    if (direct && luck.happens(0.06)) {
      const sick = { kind: note.kind, observed: excused };
      await enter(told, daysAgo, sick, { hour: 9, attendance: "absent-with-message", planned: "yes" });
      continue;
    }
    const attendance = direct ? (luck.happens(0.06) ? "late" : "appeared") : "not-applicable";
    const planned = luck.happens(0.85) ? "yes" : "no";
    await enter(told, daysAgo, note, { hour: luck.number(8, 12), attendance, planned });
  }
}

/** Not there and nothing heard; returns the signal. */
export async function missedContact(told: ToldCase, daysAgo: number): Promise<string> {
  const note = { kind: "office", place: "kantoor", observed: missed } as const;
  const signalId = await enter(told, daysAgo, note, {
    hour: 10,
    attendance: "absent-without-message",
    planned: "yes",
  });
  if (!signalId) throw new Error("no signal for a missed contact");
  return signalId;
}
