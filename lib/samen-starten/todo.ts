import type { LeadParty } from "./lead";
import { mayAnswer } from "./lead";

type Party = "dji" | "probation";

/** One thing that asks for an act, or that waits for the other party. */
export type Todo =
  | {
      readonly what:
        | "record-knowledge"
        | "share"
        | "tick"
        | "begin-handover"
        | "score-basics"
        | "offer-lead"
        | "close";
    }
  | { readonly what: "decide" | "agree" | "deliver"; readonly number: 3 | 4 }
  | { readonly what: "answer-lead" }
  | { readonly what: "wait"; readonly for: Party };

type StepFacts = {
  readonly number: number;
  readonly outcome: string | null;
  readonly dji: string | null;
  readonly probation: string | null;
};

export type FileFacts = {
  readonly state: string;
  readonly steps: readonly StepFacts[];
  readonly items: number;
  readonly unscored: number;
  readonly lead: LeadParty;
  readonly handover: { readonly from: LeadParty; readonly to: LeadParty } | null;
};

const other = (party: Party): Party => (party === "dji" ? "probation" : "dji");

/** What this party must do now, most pressing first; "wait" when the other one is at turn. */
export function todoOf(file: FileFacts, party: Party): readonly Todo[] {
  const answer: readonly Todo[] =
    file.handover && mayAnswer(party, file.handover) ? [{ what: "answer-lead" }] : [];
  return [...answer, ...stepTodo(file, party)];
}

function stepTodo(file: FileFacts, party: Party): readonly Todo[] {
  switch (file.state) {
    case "step-1":
      return party === "probation" ? [{ what: "record-knowledge" }] : [{ what: "wait", for: "probation" }];
    case "step-2":
      return sharingTodo(file, party);
    case "step-3-decision":
      return decisionTodo(file, party, 3);
    case "step-4-decision":
      return decisionTodo(file, party, 4);
    case "step-3-research":
      return party === "probation" ? [{ what: "deliver", number: 3 }] : [{ what: "wait", for: "probation" }];
    case "step-4-effort":
      return party === "probation" ? [{ what: "deliver", number: 4 }] : [{ what: "wait", for: "probation" }];
    case "shortened":
      return [{ what: "begin-handover" }];
    case "handover":
      return handoverTodo(file, party);
    default:
      return [];
  }
}

function sharingTodo({ steps, items }: FileFacts, party: Party): readonly Todo[] {
  const step = steps.find(({ number }) => number === 2);
  if (items === 0) return [{ what: "share" }];
  return step?.[party] ? [{ what: "wait", for: other(party) }] : [{ what: "tick" }];
}

function decisionTodo({ steps }: FileFacts, party: Party, number: 3 | 4): readonly Todo[] {
  const step = steps.find((each) => each.number === number);
  if (step?.[party]) return [{ what: "wait", for: other(party) }];
  return [{ what: step?.[other(party)] ? "agree" : "decide", number }];
}

function handoverTodo(file: FileFacts, party: Party): readonly Todo[] {
  const todo: Todo[] = [];
  if (file.lead === "dji" && !file.handover)
    todo.push(party === "dji" ? { what: "offer-lead" } : { what: "wait", for: "dji" });
  if (file.unscored > 0) todo.push({ what: "score-basics" });
  if (file.lead !== "dji" && file.unscored === 0) todo.push({ what: "close" });
  return todo;
}
