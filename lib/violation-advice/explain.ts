import type { LocalDate } from "@/lib/calendar/local-date";
import type { Period } from "@/lib/calendar/period";
import type { StartFact } from "@/lib/terms/date-codes";
import { type ExplainedDate, explainCounted } from "@/lib/terms/explained-date";
import type { Timetable } from "@/lib/terms/rules";
import { supposed, type WhatIf } from "@/lib/terms/what-if";
import type { AdviceDays, ClockCode } from "./clocks";

/** Until when a warning is in force; counted from the day it was handed over. */
export const explainLapse = (
  issuedOn: LocalDate | null,
  timetable: Timetable,
  wish: WhatIf,
): ExplainedDate => {
  const on = supposed(wish, "warning-issued", issuedOn);
  return explainCounted(timetable, {
    what: "warning-lapse",
    code: "warning-in-force",
    start: { fact: "warning-issued", on, learnedOn: on },
    wouldChange: ["warning-withdrawn", "fact-corrected"],
  });
};

/** By when the notice must be out: at once (Sv 6:3:14 lid 4), the number is an aim. */
export function explainNotice(
  establishedOn: LocalDate,
  learnedOn: LocalDate,
  timetable: Timetable,
  wish: WhatIf,
): ExplainedDate {
  return explainCounted(timetable, {
    what: "notice",
    code: "notice",
    start: {
      fact: "violation-established",
      on: supposed(wish, "violation-established", establishedOn),
      learnedOn,
    },
    wouldChange: ["fact-corrected"],
  });
}

const starts = {
  written: "violation-established",
  approval: "advice-submitted",
  dispatch: "advice-approved",
  decision: "advice-at-om",
  feedback: "om-decided",
} as const satisfies Record<ClockCode, StartFact>;

/** One clock of an advice, as everyone who has a part in it sees it. */
export function explainClock(
  code: ClockCode,
  days: AdviceDays,
  timetable: Timetable,
  wish: WhatIf,
): ExplainedDate {
  const fact = starts[code];
  const on = supposed(wish, fact, startOf(code, days));
  const written = days.urgent ? "advice-urgent-written" : "advice-written";
  const rows = {
    written,
    approval: "advice-approval",
    dispatch: "advice-dispatch",
    decision: "advice-om-decision",
    feedback: "advice-feedback",
  };
  const pauses = code === "decision" ? days.questions : [];
  return explainCounted(timetable, {
    what: `advice-${code}`,
    code: rows[code],
    start: { fact, on, learnedOn: on },
    pauses,
    wouldChange: code === "decision" ? questionsChange(pauses) : ["fact-corrected"],
  });
}

function startOf(code: ClockCode, days: AdviceDays): LocalDate | null {
  switch (code) {
    case "written":
      return days.establishedOn;
    case "approval":
      return days.submittedOn;
    case "dispatch":
      return days.approvedOn;
    case "decision":
      return days.atOmOn;
    case "feedback":
      return days.decidedOn;
  }
}

/** The OM's own clock for its decision, which stands still while a question is open. */
export function explainOmDecision(
  receivedOn: LocalDate,
  questions: readonly Period[],
  timetable: Timetable,
  wish: WhatIf,
): ExplainedDate {
  const on = supposed(wish, "advice-at-om", receivedOn);
  return explainCounted(timetable, {
    what: "om-decision",
    code: "advice-om-decision",
    start: { fact: "advice-at-om", on, learnedOn: on },
    pauses: questions,
    wouldChange: questionsChange(questions),
  });
}

const questionsChange = (questions: readonly Period[]) =>
  questions.some(({ until }) => until === null)
    ? (["question-answered"] as const)
    : (["question-asked"] as const);
