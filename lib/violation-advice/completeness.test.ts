import { describe, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { type Blocks, blocksFrom } from "./blocks";
import { completeness, isComplete, parts } from "./completeness";

const empty = blocksFrom({});
const complete: Blocks = {
  heading: { urgent: "no", urgentWhy: "" },
  violation: {
    conditionIds: ["0197a000-0000-7000-8000-000000000001"],
    sinceOn: undefined,
    seriousness: "serious",
    what: "niet verschenen",
  },
  client: { hearing: "heard", explanation: "vergeten", counselInformed: "no" },
  earlier: { advices: "", positive: "kwam tot mei altijd" },
  course: { attendance: "acht van tien", treatment: "", circumstances: "werkt" },
  risk: {
    judgement: "matig",
    instrument: "risc",
    instrumentNote: "RISC, juni 2026",
    danger: "geen",
    protective: "werk",
  },
  consequences: { consequences: "verlies van werk bij detentie" },
  advice: { option: "warning", reason: "eerste keer", alternatives: "tul is te zwaar", asked: "brief" },
  continuation: { possible: "yes", how: "wekelijks" },
  attachments: { kinds: ["order"], none: undefined },
};
const withDay = { ...complete, violation: { ...complete.violation, sinceOn: localDate("2026-10-01") } };
const missingOf = (blocks: Blocks, facts = 1) =>
  Object.fromEntries(
    completeness(blocks, facts)
      .filter(({ missing }) => missing.length > 0)
      .map(({ part, missing }) => [part, missing]),
  );

test("an advice in which every block is written may be submitted", () => {
  expect(missingOf(withDay)).toEqual({});
  expect(isComplete(completeness(withDay, 1))).toBe(true);
});

test("an empty one is told everything, block by block, in the order of writing", () => {
  const status = completeness(empty, 0);
  expect(status.map(({ part }) => part)).toEqual(parts);
  expect(status.filter(({ missing }) => missing.length === 0).map(({ part }) => part)).toEqual(["heading"]);
  expect(isComplete(status)).toBe(false);
});

describe("what an advice may not go without", () => {
  test("at least one fact with its source", () => {
    expect(missingOf(withDay, 0)).toEqual({ facts: ["fact"] });
  });

  test("the client's side, or why it is missing", () => {
    const unheard = { ...withDay, client: { ...withDay.client, hearing: undefined, explanation: "" } };
    expect(missingOf(unheard)).toEqual({ client: ["hearing", "explanation"] });
  });

  test("a reason for haste", () => {
    expect(missingOf({ ...withDay, heading: { urgent: "yes", urgentWhy: "" } })).toEqual({
      heading: ["urgent-why"],
    });
  });

  test("a risk judgement that leans on no paused instrument", () => {
    const paused = {
      ...withDay,
      risk: { ...withDay.risk, instrument: "other", instrumentNote: "OxRec 2025" },
    } as const;
    expect(missingOf(paused)).toEqual({ risk: ["paused-instrument"] });
  });

  test("the option, its reason and the alternatives that were weighed", () => {
    const bare = { ...withDay, advice: { option: undefined, reason: "", alternatives: "", asked: "" } };
    expect(missingOf(bare)).toEqual({ advice: ["option", "reason", "alternatives", "asked"] });
  });

  test("an answer on attachments, if only that there are none", () => {
    expect(missingOf({ ...withDay, attachments: { kinds: [], none: undefined } })).toEqual({
      attachments: ["attachments"],
    });
    expect(missingOf({ ...withDay, attachments: { kinds: [], none: "yes" } })).toEqual({});
  });
});
