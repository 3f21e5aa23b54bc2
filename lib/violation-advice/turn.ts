/** Who must act on a paper in a state; `nobody` when it is done. */
export type Turn = "author" | "challenger" | "lead" | "cjib" | "om" | "court" | "nobody";

const turns: Readonly<Record<string, Readonly<Record<string, Turn>>>> = {
  signal: { settled: "nobody" },
  warning: { "awaiting-approval": "lead", "in-force": "nobody", lapsed: "nobody", withdrawn: "nobody" },
  notice: { sent: "cjib", "received-by-cjib": "cjib", "received-by-om": "nobody", withdrawn: "nobody" },
  advice: {
    challenge: "challenger",
    "awaiting-approval": "lead",
    approved: "cjib",
    sent: "cjib",
    "received-by-cjib": "cjib",
    "at-om": "om",
    "at-court": "court",
    settled: "nobody",
    withdrawn: "nobody",
  },
  request: {
    sent: "cjib",
    "received-by-cjib": "cjib",
    "at-om": "om",
    answered: "nobody",
    withdrawn: "nobody",
  },
};

/** Where the table is silent the officer of the dossier has to move. */
export const turnOf = (kind: string, state: string): Turn => turns[kind]?.[state] ?? "author";
