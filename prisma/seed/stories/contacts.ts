import type { LocalDate } from "@/lib/calendar/local-date";
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
  readonly nextContactOn?: LocalDate;
};

const withClient = ["start-interview", "office", "home-visit", "phone", "video", "test"];

/** Who is ill and says so leaves nothing to note but that. */
const noteOf = (note: Note, { attendance }: How): Note =>
  attendance === "absent-with-message" ? { kind: note.kind, observed: excused } : note;

/** One entry of the log, written on the day itself. Returns the signal that a missed contact raises. */
async function enter(told: ToldCase, daysAgo: number, written: Note, how: How): Promise<string | null> {
  const note = noteOf(written, how);
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
    ...(how.nextContactOn ? { nextContactOn: how.nextContactOn } : {}),
    safetyIncident: "no",
  });
  return signalId;
}

/** The talk with which supervision begins. */
export const interview = (told: ToldCase, daysAgo: number) =>
  enter(told, daysAgo, interviewNote, { hour: 9, attendance: "appeared", planned: "yes" });

/** Coprime with the number of notes: none comes back soon. */
const stride = 5;

const meetings = notes.filter(({ kind }) => kind === "office" || kind === "home-visit");

/** So many contacts, spread from one day to another (both days ago); the last is a talk with a next one agreed. */
export async function contacts(told: ToldCase, from: number, until: number, count: number): Promise<void> {
  const { luck } = told;
  const first = luck.number(0, notes.length - 1);
  for (let nth = 0; nth < count; nth += 1) {
    const daysAgo = Math.round(from - ((from - until) * (nth + 1)) / count);
    const last = nth === count - 1;
    const note = (last ? luck.of(meetings) : notes[(first + nth * stride) % notes.length]) ?? interviewNote;
    await enter(told, daysAgo, note, { ...attended(told, note, last), ...agreed(told, note, daysAgo, last) });
  }
}

function attended({ luck }: ToldCase, { kind }: Note, last: boolean): How {
  const planned = luck.happens(0.85) ? "yes" : "no";
  const hour = luck.number(8, 12);
  if (!withClient.includes(kind)) return { hour, planned, attendance: "not-applicable" };
  if (!last && luck.happens(0.06)) return { hour, planned: "yes", attendance: "absent-with-message" };
  return { hour, planned, attendance: luck.happens(0.06) ? "late" : "appeared" };
}

/** The next talk: some weeks later, and after the last one some days from today. */
function agreed({ world, luck }: ToldCase, { kind }: Note, daysAgo: number, last: boolean) {
  if (!withClient.includes(kind)) return {};
  const ahead = last && daysAgo < 15 ? -luck.number(3, 24) : daysAgo - luck.number(14, 28);
  return { nextContactOn: world.calendar.workday(Math.min(ahead, daysAgo)) };
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
