import { describe, expect, test } from "vitest";
import {
  ambiguous,
  endStates,
  reachable,
  unknownRoles,
  verbsByRole,
  walk,
} from "@/tests/support/transitions";
import { type NoticeState, noticeStates, noticeTransition, noticeTransitions } from "./notice-states";
import { type AdviceState, adviceStates, adviceTransition, adviceTransitions } from "./states";
import { type WarningState, warningStates, warningTransition, warningTransitions } from "./warning-states";

describe("an advice", () => {
  const states = Object.keys(adviceStates) as AdviceState[];
  const verbs = [...new Set(adviceTransitions.map((row) => row.verb))];
  const steps = walk(states, verbs, adviceTransition);

  test("the table is sound", () => {
    expect(ambiguous(adviceTransitions)).toEqual([]);
    expect(unknownRoles(adviceTransitions)).toEqual([]);
    expect([...reachable(adviceTransitions, "draft")].sort()).toEqual([...states].sort());
    expect(endStates(adviceTransitions, states)).toEqual(["settled", "withdrawn"]);
  });

  test("of every state x verb x role only the rows of the table are allowed", () => {
    expect(steps).toHaveLength(adviceTransitions.reduce((sum, row) => sum + row.roles.length, 0));
  });

  test("each organisation does its own part", () => {
    expect(verbsByRole(steps)).toEqual({
      officer: [
        "answer-question",
        "record-challenge",
        "send-back",
        "send-urgently",
        "settle",
        "submit",
        "withdraw",
      ],
      teamLead: ["approve", "record-challenge", "send-back", "withdraw"],
      administration: ["send", "send-urgently"],
      prosecutor: ["ask-question", "bring-to-court", "decide", "record-judgment"],
      cjibClerk: ["confirm-receipt", "forward"],
      // messages of the partners: the same acts, as the partner's own house reports them
      exchange: [
        "ask-question",
        "bring-to-court",
        "confirm-receipt",
        "decide",
        "forward",
        "record-judgment",
        "send",
      ],
    });
  });

  test("probation advises, it never decides", () => {
    const deciders = steps.filter((step) => step.to === "om-decided").map((step) => step.role);
    expect([...new Set(deciders)].sort()).toEqual(["exchange", "prosecutor"]);
  });

  test("only a lead approves, and only after the challenge", () => {
    const approvals = steps.filter((step) => step.to === "approved");
    expect(approvals).toEqual([
      { from: "awaiting-approval", verb: "approve", role: "teamLead", to: "approved" },
    ]);
    expect(adviceTransition("awaiting-approval", "approve", "teamLead")?.requires).toContain(
      "independent-of-author-and-challenger",
    );
  });

  test("nothing goes out without the notice that comes before it (Besluit tul art. 3:4)", () => {
    expect(adviceTransition("approved", "send", "administration")?.requires).toContain("notice-sent");
  });

  test("it can be withdrawn until the OM has decided, not after", () => {
    const open = states.filter((state) =>
      steps.some((step) => step.from === state && step.to === "withdrawn"),
    );
    expect(open).toEqual([
      "draft",
      "challenge",
      "awaiting-approval",
      "approved",
      "sent",
      "received-by-cjib",
      "at-om",
      "question-asked",
    ]);
  });

  test("what was sent never goes back to draft", () => {
    expect(reachable(adviceTransitions, "sent").has("draft")).toBe(false);
  });
});

describe("a notice", () => {
  const states = Object.keys(noticeStates) as NoticeState[];
  const verbs = [...new Set(noticeTransitions.map((row) => row.verb))];
  const steps = walk(states, verbs, noticeTransition);

  test("the table is sound", () => {
    expect(ambiguous(noticeTransitions)).toEqual([]);
    expect(unknownRoles(noticeTransitions)).toEqual([]);
    expect([...reachable(noticeTransitions, "draft")].sort()).toEqual([...states].sort());
    expect(steps).toHaveLength(noticeTransitions.reduce((sum, row) => sum + row.roles.length, 0));
  });

  test("it goes out at once: no approval stands between draft and sent (Sv 6:3:14 lid 4)", () => {
    expect(noticeTransition("draft", "send", "officer")?.to).toBe("sent");
    expect(noticeTransition("draft", "send", "officer")?.requires).toContain("both-addressees");
  });
});

describe("a warning", () => {
  const states = Object.keys(warningStates) as WarningState[];
  const verbs = [...new Set(warningTransitions.map((row) => row.verb))];
  const steps = walk(states, verbs, warningTransition);

  test("the table is sound", () => {
    expect(ambiguous(warningTransitions)).toEqual([]);
    expect(unknownRoles(warningTransitions)).toEqual([]);
    expect([...reachable(warningTransitions, "draft")].sort()).toEqual([...states].sort());
    expect(endStates(warningTransitions, states)).toEqual(["withdrawn"]);
    expect(steps).toHaveLength(warningTransitions.reduce((sum, row) => sum + row.roles.length, 0));
  });

  test("it stays inside probation", () => {
    expect(Object.keys(verbsByRole(steps))).toEqual(["officer", "teamLead"]);
  });

  test("it binds once it was explained in plain language", () => {
    expect(warningTransition("issued", "take-effect", "officer")?.requires).toEqual([
      "explained-in-plain-language",
    ]);
    expect(warningTransition("approved", "take-effect", "officer")).toBeUndefined();
  });
});
