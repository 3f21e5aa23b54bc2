import { describe, expect, test } from "vitest";
import { reachable, soundTable, verbsByRole } from "@/tests/support/transitions";
import {
  clauseRequestStates,
  clauseRequestTransition,
  clauseRequestTransitions,
} from "./clause-request-states";
import { noticeStates, noticeTransition, noticeTransitions } from "./notice-states";
import { adviceStates, adviceTransition, adviceTransitions } from "./states";
import { warningStates, warningTransition, warningTransitions } from "./warning-states";

describe("an advice", () => {
  const { states, steps } = soundTable({
    states: adviceStates,
    rows: adviceTransitions,
    ask: adviceTransition,
    ends: ["settled", "withdrawn"],
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
  soundTable({
    states: noticeStates,
    rows: noticeTransitions,
    ask: noticeTransition,
    ends: ["withdrawn"],
  });

  test("it goes out at once: no approval stands between draft and sent (Sv 6:3:14 lid 4)", () => {
    expect(noticeTransition("draft", "send", "officer")?.to).toBe("sent");
    expect(noticeTransition("draft", "send", "officer")?.requires).toContain("both-addressees");
  });
});

describe("a warning", () => {
  const { steps } = soundTable({
    states: warningStates,
    rows: warningTransitions,
    ask: warningTransition,
    ends: ["withdrawn"],
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

describe("a request to change a clause", () => {
  const { steps } = soundTable({
    states: clauseRequestStates,
    rows: clauseRequestTransitions,
    ask: clauseRequestTransition,
    ends: ["answered", "withdrawn"],
  });

  test("the lead takes it back; all else is told by the partners", () => {
    expect(verbsByRole(steps)).toEqual({
      teamLead: ["withdraw"],
      exchange: ["answer", "confirm-receipt", "forward"],
    });
  });
});
