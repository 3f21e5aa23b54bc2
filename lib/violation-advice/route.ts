import type { AdviceState } from "./states";

type Dates = {
  readonly state: string;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly challengedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly cjibReceivedAt: Date | null;
  readonly atOmAt: Date | null;
  readonly omDecidedOn: Date | null;
};

const stations = ["draft", "challenge", "approval", "cjib", "om", "decision"] as const;
export type Station = (typeof stations)[number];

export type RouteStep = {
  readonly key: Station;
  readonly state: "done" | "current" | "todo";
  /** When the station was left; a day at midnight UTC for the decision. */
  readonly at: Date | null;
};

/** At which station an advice in a state stands. */
const where: Readonly<Record<AdviceState, Station | "end">> = {
  draft: "draft",
  challenge: "challenge",
  "awaiting-approval": "approval",
  approved: "cjib",
  sent: "cjib",
  "received-by-cjib": "cjib",
  "at-om": "om",
  "question-asked": "om",
  "om-decided": "decision",
  "at-court": "decision",
  "court-decided": "decision",
  settled: "end",
  withdrawn: "end",
};

/** The way of an advice: draft, challenge, approval, CJIB, OM, decision, with the day each was passed. */
export function adviceSteps(advice: Dates): readonly RouteStep[] {
  const left: Record<Station, Date | null> = {
    draft: advice.submittedAt,
    challenge: advice.challengedAt,
    approval: advice.approvedAt,
    cjib: advice.atOmAt ?? advice.cjibReceivedAt,
    om: advice.omDecidedOn,
    decision: advice.omDecidedOn,
  };
  const here = where[advice.state as AdviceState];
  const place = here === "end" ? stations.length : stations.indexOf(here);
  return stations.map((key, index) => {
    const at = left[key];
    if (advice.state === "withdrawn") return { key, state: at ? "done" : "todo", at };
    return {
      key,
      state: index < place ? "done" : index === place ? "current" : "todo",
      at: index <= place ? at : null,
    };
  });
}
