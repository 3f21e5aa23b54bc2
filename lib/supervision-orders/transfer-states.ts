/** States of the transfer of an order to another unit, each with the Dutch term. */
export const transferStates = {
  proposed: "voorgesteld",
  accepted: "aangenomen",
  declined: "afgewezen",
  withdrawn: "ingetrokken",
} as const;

export type TransferState = keyof typeof transferStates;

/** Proposed by the lead of the old unit, answered by that of the new one; an answer is final. */
export const transferTransitions = [
  {
    from: "proposed",
    verb: "accept",
    to: "accepted",
    roles: ["teamLead"],
    requires: ["leads-the-receiving-unit", "order-still-with-the-old-unit"],
  },
  {
    from: "proposed",
    verb: "decline",
    to: "declined",
    roles: ["teamLead"],
    requires: ["leads-the-receiving-unit", "reason"],
  },
  {
    from: "proposed",
    verb: "withdraw",
    to: "withdrawn",
    roles: ["teamLead"],
    requires: ["leads-the-old-unit"],
  },
] as const satisfies readonly {
  from: TransferState;
  verb: string;
  to: TransferState;
  roles: readonly string[];
  requires: readonly string[];
}[];

/** States in which an order has an officer and runs, so that it can go to another unit. */
export const transferable = ["assigned", "started", "running", "suspended"] as const;
