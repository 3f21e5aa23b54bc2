/**
 * The code lists of screening and referral. Debt kinds, crisis grounds, kinds of solution and exit reasons follow the
 * municipal data model (Gemeentelijk Gegevensmodel, Schuldhulpverlening 1.0), so that a link can come later.
 */
export const incomes = ["none", "benefit", "work", "other"] as const;
export const yesNoUnknown = ["yes", "no", "unknown"] as const;

/** "criminal-circuit" is a tick and nothing more: no names, no amounts. */
export const creditors = [
  "health-insurer",
  "landlord",
  "utilities",
  "tax-benefits",
  "cjib-fines",
  "damages-order",
  "confiscation",
  "family",
  "criminal-circuit",
  "other",
] as const;
export type Creditor = (typeof creditors)[number];

/** What probation keeps to itself whatever the consent says. */
const neverShared: readonly Creditor[] = ["criminal-circuit", "confiscation"];
export const shareable = (list: readonly Creditor[]): readonly Creditor[] =>
  list.filter((c) => !neverShared.includes(c));

/** Bands of the estimated total, in euros. */
export const totals = ["under-1k", "1k-5k", "5k-20k", "20k-50k", "over-50k", "unknown"] as const;
export const seizures = ["wage", "benefit", "account"] as const;

/** The three crisis grounds of the law (Wgs art. 4 lid 2). */
export const crisisGrounds = ["eviction", "utilities-cut-off", "health-insurance-end"] as const;
export type CrisisGround = (typeof crisisGrounds)[number];
/** Threats that some municipalities treat as a crisis as well. */
export const otherThreats = ["announced-sale", "seizure-announced", "bankruptcy-request"] as const;
export const threats = [...crisisGrounds, ...otherThreats] as const;

export const existingHelp = [
  "administration",
  "budget-management",
  "budget-coach",
  "arrangement",
  "wsnp",
] as const;
export const stressEffects = ["sleep", "quarrels", "offending"] as const;
export const lackingSkills = ["reading", "digital"] as const;
export const willingness = ["yes", "hesitates", "no"] as const;
export const offenceLinks = ["none", "debt-to-offence", "offence-to-debt", "both", "unknown"] as const;

/** What a screening leads to: nothing, own coaching, a referral, a referral today. */
export const screeningResults = ["none", "own-coaching", "complex", "crisis"] as const;
export type ScreeningResult = (typeof screeningResults)[number];

/** What the client can allow to go along with name, birth date and town. */
export const consentScopes = ["total", "creditors", "help", "skills", "first-wish"] as const;
export type ConsentScope = (typeof consentScopes)[number];

/** Grounds on which a municipality refuses (Wgs art. 3; practice: 2014 study of addiction probation). */
export const refusalGrounds = [
  "papers-incomplete",
  "earlier-use",
  "fraud",
  "not-motivated",
  "no-residence",
  "did-not-appear",
  "other",
] as const;

export const solutionKinds = [
  "payment-arrangement",
  "refinancing",
  "restructuring-credit",
  "debt-mediation",
  "zero-offer",
  "wsnp",
] as const;

/** Uitstroomreden of the municipal data model. */
export const exitReasons = [
  "died",
  "moved",
  "did-not-appear",
  "withdrew",
  "not-fitting",
  "duties-not-met",
  "completed",
  "solved-self",
] as const;
