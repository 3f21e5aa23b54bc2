/** What can be said of the wording; a lead may also decide that doubtful wording is good enough. */
export const wordingJudgements = ["sufficient", "doubtful", "insufficient"] as const;

export const deviceKinds = [
  "smartphone",
  "tablet",
  "laptop",
  "desktop",
  "console",
  "storage",
  "smart-tv",
  "cloud-account",
  "other",
] as const;
export type DeviceKind = (typeof deviceKinds)[number];

export const deviceOwners = ["client", "household-member", "employer", "unknown"] as const;
/** Whether the client named it or the officer saw it. */
export const deviceStatements = ["stated", "seen"] as const;
export const exclusionReasons = ["household-member", "employer", "judgment", "gone", "other"] as const;

/** The conduct a clause can forbid: the three risk behaviours, and what hides them. The verbatim text leads. */
export const prohibitedConducts = [
  "G1",
  "G2",
  "G3",
  "search-or-possess",
  "wipe-or-encrypt",
  "private-browsing",
] as const;

/** What a clause can oblige the person to let happen (plicht tot medewerking). */
export const cooperationDuties = [
  "give-access",
  "unlock",
  "hand-over-on-the-spot",
  "name-all-devices",
] as const;

/** Who may help, only as far as the judgment says so. */
export const assistances = ["ict-expert", "police"] as const;

export const cooperations = ["full", "partial"] as const;
export const accesses = ["given", "partly", "not-given", "not-possible"] as const;

export const scopes = ["history", "searches", "apps", "messages", "cloud", "deleted-traces"] as const;
export type Scope = (typeof scopes)[number];

export const means = ["manual", "tool"] as const;

export const findingOutcomes = [
  "nothing",
  "attention",
  "indication",
  "wiping-suspected",
  "not-assessable",
] as const;

export const compliances = ["complied", "doubt", "violated", "cannot-tell"] as const;
export const followUps = ["none", "talk", "extra-check", "warning", "advice"] as const;

export const impossibleReasons = [
  "not-home",
  "ill",
  "device-absent",
  "no-access-technical",
  "unsafe",
  "other",
] as const;

export const policeDecisions = ["reported", "not-reported"] as const;
export const leadDecisions = ["new-attempt", "pause-schedule", "end-schedule"] as const;

/** The wizard, in order. The check itself begins when the second step is sent. */
export const wizardSteps = ["authority", "explanation", "devices", "findings", "conclusion"] as const;
export type WizardStep = (typeof wizardSteps)[number];
