import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import {
  asRecorded,
  type ExplainedDate,
  explainCounted,
  explainCountedBack,
} from "@/lib/terms/explained-date";
import { timetableFrom } from "@/lib/terms/facts";
import type { Timetable } from "@/lib/terms/rules";
import { type DateSource, type RecordDates, supposed, type WhatIf, written } from "@/lib/terms/what-if";
import { visibleTrajectories } from "./access";
import type { StepNumber } from "./rules";

export type StepDateFacts = {
  readonly number: StepNumber;
  readonly arrivedOn: LocalDate;
  readonly expectedEndOn: LocalDate | null;
  /** The day both parties agreed on extra research (step 3); null as long as they did not. */
  readonly researchAgreedOn: LocalDate | null;
  /** As written down with the step. A later day than the sum gives is the day on which the stay became known here. */
  readonly dueOn: LocalDate | null;
};

const codes = { 1: "start-step-1", 2: "start-step-2", 3: "start-plan" } as const;

/** By when a step of Samen Starten should be done, and why. */
export function explainStep(facts: StepDateFacts, timetable: Timetable): ExplainedDate {
  const { number, arrivedOn, expectedEndOn, researchAgreedOn } = facts;
  const what = `start-step-${number}` as const;
  if (number === 4)
    return notBeforeKnown(
      explainCountedBack(timetable, {
        ...{ what, code: "start-step-4", versionOn: arrivedOn, wouldChange: ["expected-end-changed"] },
        start: { fact: "expected-end", on: expectedEndOn, learnedOn: null },
      }),
      facts.dueOn,
    );
  if (number === 3 && researchAgreedOn) {
    const start = { fact: "both-agreed", on: researchAgreedOn, learnedOn: researchAgreedOn } as const;
    const code = "start-step-3";
    return asRecorded(
      explainCounted(timetable, { what, code, start, wouldChange: ["fact-corrected"] }),
      facts.dueOn,
    );
  }
  return notBeforeKnown(
    explainCounted(timetable, {
      ...{ what, code: codes[number] },
      start: { fact: "arrival", on: arrivedOn, learnedOn: null },
      wouldChange: number === 3 ? ["research-agreed", "fact-corrected"] : ["fact-corrected"],
    }),
    facts.dueOn,
  );
}

/** Nobody is late with what was unknown: a day that had passed becomes the day on which it was learned. */
function notBeforeKnown(explained: ExplainedDate, dueOn: LocalDate | null): ExplainedDate {
  if (!dueOn || !explained.on || dueOn <= explained.on) return asRecorded(explained, dueOn);
  const known = { step: "not-before", to: dueOn, because: "known" } as const;
  return {
    ...explained,
    on: dueOn,
    start: { ...explained.start, learnedOn: dueOn },
    steps: [...explained.steps, known],
  };
}

export type MeetingDateFacts = {
  readonly arrivedOn: LocalDate;
  readonly lastMeetingOn: LocalDate | null;
  readonly meetingDueOn: LocalDate | null;
};

/** By when the next multidisciplinary meeting is held: six weeks after the last one, or after arrival. */
export function explainMeeting(facts: MeetingDateFacts, timetable: Timetable): ExplainedDate {
  const { lastMeetingOn, arrivedOn } = facts;
  const what = "start-meeting" as const;
  return notBeforeKnown(
    explainCounted(timetable, {
      ...{ what, code: what, wouldChange: ["meeting-held"] },
      start: {
        fact: lastMeetingOn ? "last-meeting" : "arrival",
        on: lastMeetingOn ?? arrivedOn,
        learnedOn: lastMeetingOn,
      },
    }),
    facts.meetingDueOn,
  );
}

const supposedStep = (facts: StepDateFacts, wish: WhatIf): StepDateFacts => ({
  ...facts,
  arrivedOn: supposed(wish, "arrival", facts.arrivedOn),
  expectedEndOn: supposed(wish, "expected-end", facts.expectedEndOn),
  researchAgreedOn: supposed(wish, "both-agreed", facts.researchAgreedOn),
  dueOn: written(wish, facts.dueOn),
});

const supposedMeeting = (facts: MeetingDateFacts, wish: WhatIf): MeetingDateFacts => ({
  arrivedOn: supposed(wish, "arrival", facts.arrivedOn),
  lastMeetingOn: supposed(wish, "last-meeting", facts.lastMeetingOn),
  meetingDueOn: written(wish, facts.meetingDueOn),
});

/** The dates of one trajectory. Throws NotFound when it is not for this actor. */
export async function trajectoryDates(db: ReadDb, occasion: Occasion, id: string): Promise<RecordDates> {
  const row = await db.samenStartenTrajectory.findFirst({
    where: { AND: [visibleTrajectories(occasion), { id }] },
    include: { steps: { orderBy: { number: "asc" } } },
  });
  if (!row) throw new NotFound();
  const timetable = await timetableFrom(db);
  const stay = { arrivedOn: fromDb(row.arrivedOn), expectedEndOn: fromDbOrNull(row.expectedEndOn) };
  const meeting: MeetingDateFacts = {
    arrivedOn: stay.arrivedOn,
    lastMeetingOn: fromDbOrNull(row.lastMeetingOn),
    meetingDueOn: fromDbOrNull(row.meetingDueOn),
  };
  const steps = row.steps.map(({ number, outcome, decidedOn, dueOn }): DateSource => {
    const facts: StepDateFacts = {
      ...stay,
      number: number as StepNumber,
      researchAgreedOn: number === 3 && outcome === "yes" ? fromDbOrNull(decidedOn) : null,
      dueOn: fromDbOrNull(dueOn),
    };
    return {
      kind: `start-step-${facts.number}`,
      id,
      explain: (wish) => explainStep(supposedStep(facts, wish), timetable),
    };
  });
  const next: DateSource = {
    kind: "start-meeting",
    id,
    explain: (wish) => explainMeeting(supposedMeeting(meeting, wish), timetable),
  };
  return { orderId: row.orderId, dates: meeting.meetingDueOn ? [...steps, next] : steps };
}
