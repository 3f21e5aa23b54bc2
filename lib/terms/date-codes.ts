/** What a date is for. Each kind is explained by the feature that owns it, and read at one address. */
export const dateKinds = [
  "supervision-start",
  "first-contact",
  "supervision-plan",
  "probation-end",
  "closing-begin",
  "execution-alarm-before-end",
  "execution-alarm-after-end",
  "device-check",
  "warning-lapse",
  "notice",
  "advice-written",
  "advice-approval",
  "advice-dispatch",
  "advice-decision",
  "advice-feedback",
  "om-decision",
  "debt-first-talk",
  "debt-decision",
  "start-step-1",
  "start-step-2",
  "start-step-3",
  "start-step-4",
  "start-meeting",
] as const;
export type DateKind = (typeof dateKinds)[number];

export const isDateKind = (text: string): text is DateKind => dateKinds.some((kind) => kind === text);

/** The fact from which a date is counted. */
export const startFacts = [
  "probation-start",
  "release",
  "order-received",
  "supervision-started",
  "probation-end",
  "schedule-started",
  "last-check",
  "attempt-refused",
  "attempt-impossible",
  "window-chosen",
  "extra-check",
  "warning-issued",
  "violation-established",
  "advice-submitted",
  "advice-approved",
  "advice-at-om",
  "om-decided",
  "referral-sent",
  "first-talk",
  "arrival",
  "last-meeting",
  "both-agreed",
  "expected-end",
] as const;
export type StartFact = (typeof startFacts)[number];

/** What would give another date. */
export const changers = [
  "period-start-corrected",
  "immediately-enforceable",
  "detention",
  "detention-ends",
  "judgment-changes",
  "cjib-reports",
  "received-corrected",
  "target-changed",
  "holiday-designated",
  "question-asked",
  "question-answered",
  "schedule-paused",
  "schedule-changed",
  "attempt-fails",
  "cap",
  "warning-withdrawn",
  "fact-corrected",
  "expected-end-changed",
  "research-agreed",
  "meeting-held",
] as const;
export type Changer = (typeof changers)[number];

/** Facts that follow from something else; the others a reader can suppose on another day. */
const derived: readonly StartFact[] = [
  "probation-end",
  "schedule-started",
  "last-check",
  "attempt-refused",
  "attempt-impossible",
  "window-chosen",
  "extra-check",
];
export const maySuppose = (fact: StartFact): boolean => !derived.includes(fact);
