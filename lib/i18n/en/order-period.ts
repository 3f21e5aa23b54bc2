import type { nl } from "@/lib/i18n/nl";

export const orderPeriodTexts: Pick<(typeof nl)["supervisionOrders"], "periodChange"> = {
  periodChange: {
    act: "Record a change by the judge",
    intro:
      "The judge made the probation period longer or shorter, or let it begin again on appeal. The first judgment stays.",
    kind: "What was decided?",
    kinds: {
      lengthened: "Probation period lengthened (Sv 6:6:19)",
      shortened: "Probation period shortened (Sv 6:6:19)",
      restarted: "Probation period began again (appeal)",
    },
    months: "Number of months",
    monthsHint: "How much longer or shorter. When the period begins again: how long the new one is.",
    decidedOn: "Date of the judgment",
    effectiveOn: "In effect from",
    effectiveHint: "Empty when it is the same day. After an appeal: the first day of the new period.",
    source: "Judge and number",
    sourceHint: "For instance District court Utrecht, ECLI number",
    submit: "Save the change",
    list: "Changes by the judge",
    lengthened: "Lengthened by {months, plural, one {# month} other {# months}}",
    shortened: "Shortened by {months, plural, one {# month} other {# months}}",
    restarted: "Began again, for {months, plural, one {# month} other {# months}}",
    of: "judgment of {day}. {source}",
    withdrawn: "Withdrawn: {reason}",
    withdraw: "Withdraw",
    withdrawTitle: "Withdraw a change",
    withdrawReason: "Why is this change not right?",
    withdrawSubmit: "Withdraw the change",
    plannedEnd: "End after the changes",
    difference:
      "{days, plural, one {The CJIB and our sum differ by # day.} other {The CJIB and our sum differ by # days.}} {side, select, later {The CJIB has the later date.} other {The CJIB has the earlier date.}} The date of the CJIB counts. Call the CJIB if you do not know why.",
    differenceTitle: "The ends differ",
  },
};
