/** Who takes part in the exchange. Probation and OM live in this application, each with its own keys and inbox. */
export const parties = ["probation", "om", "cjib"] as const;
export type Party = (typeof parties)[number];

/** The two that have an inbox here. */
export const ownParties = ["probation", "om"] as const;
export type OwnParty = (typeof ownParties)[number];
export const isOwnParty = (name: string): name is OwnParty => name === "probation" || name === "om";

/**
 * CloudEvents `source` of each party: `urn:nld:oin:<20 digits>:systeem:<name>` (CloudEvents-NL 1.0).
 * Zeros stand for an OIN that Logius has not issued yet; lib/platform/command.ts writes the same two for what we send.
 */
export const sources = {
  probation: "urn:nld:oin:00000000000000000000:systeem:toezichtregistratie",
  om: "urn:nld:oin:00000000000000000000:systeem:om",
  cjib: "urn:nld:oin:00000000000000000000:systeem:executieketen",
} as const satisfies Record<Party, string>;
