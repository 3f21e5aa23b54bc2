/** Under which heading a term stands on the page; what is named nowhere stands under the last. */
const groups = {
  order: [
    "order-registered",
    "supervision-start",
    "supervision-start-immediate",
    "order-assignment",
    "first-contact",
    "supervision-plan",
    "evaluation",
    "contact-lock",
    "closing-begin",
    "closing-report",
    "execution-alarm-before-end",
    "execution-alarm-after-end",
  ],
  checks: [
    "device-check-first",
    "device-check-minimum-gap",
    "device-check-grace",
    "device-check-retry-refused",
    "device-check-retry-impossible",
  ],
  violations: [
    "notice",
    "advice-written",
    "advice-urgent-written",
    "advice-urgent-approval",
    "advice-approval",
    "advice-dispatch",
    "advice-answer",
    "advice-feedback",
    "warning-in-force",
  ],
  court: [
    "order-handover",
    "advice-first-look",
    "advice-om-decision",
    "examining-judge",
    "suspension-judge",
    "court-hearing",
    "other-hearing",
    "objection-revocation",
    "release-notice",
    "release-advices",
    "measure-application",
    "tbs-extension-opens",
    "tbs-extension-closes",
    "tbs-extension-task",
    "tbs-examining-judge",
    "tbs-court-breach",
    "tbs-court-extension",
    "appeal-measure",
  ],
  debts: [
    "debt-first-talk",
    "debt-first-talk-crisis",
    "debt-decision",
    "debt-arrangement",
    "debt-moratorium",
    "debt-aftercare",
    "cjib-emergency-stop",
    "cjib-emergency-stop-help",
  ],
  start: ["start-step-1", "start-step-2", "start-plan", "start-meeting", "start-step-3", "start-step-4"],
  other: [],
} as const satisfies Record<string, readonly string[]>;

export type TermGroup = keyof typeof groups;
export const termGroups = Object.keys(groups) as readonly TermGroup[];

/** The heading of a term, and its place there. */
export function groupOf(code: string): { readonly group: TermGroup; readonly place: number } {
  for (const group of termGroups) {
    const place = (groups[group] as readonly string[]).indexOf(code);
    if (place >= 0) return { group, place };
  }
  return { group: "other", place: 0 };
}
