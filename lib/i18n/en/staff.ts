import type { nl } from "@/lib/i18n/nl";

/** Words of staff and cover. */
export const staff: (typeof nl)["staff"] = {
  cover: {
    title: "Cover",
    lead: "Who covers sees and does everything in the cases of the absent colleague. Every act shows both names.",
    current: "Now",
    coming: "Coming",
    past: "Past",
    noneNow: "There is no cover now.",
    noneComing: "No cover is planned.",
    nonePast: "There has been no cover yet.",
    absent: "Absent",
    covering: "Covers",
    from: "From",
    until: "Up to and including",
    reason: "Reason",
    reasonHint: "For example holiday. No details about illness.",
    setBy: "Recorded by",
    ended: "ended early on {date}",
    new: "Record cover",
    submit: "Record cover",
    end: "End now",
    endFor: "End cover of {absent} by {covering} now",
    act: "Action",
    noOfficers: "The unit needs at least two probation officers.",
  },
  events: { "cover-set": "Cover recorded", "cover-ended": "Cover ended" },
  done: {
    "cover-set": "The cover is recorded.",
    "cover-ended": "The cover has ended. The colleague no longer sees these cases.",
  },
  refusals: {
    "officer-not-available": "Choose a probation officer of your own unit.",
    "cover-overlaps": "This colleague already has cover in this period.",
    "cover-self": "Nobody can cover for themselves.",
    "cover-in-the-past": "Cover cannot begin in the past.",
    "cover-ends-before-it-begins": "The last day lies before the first day.",
    "cover-over": "This cover is already over.",
  },
};
