/**
 * What a clause must say before a check may be done on it: how (manner), how deep (scope), what stays out of it (privacy
 * guard) and how often (number); HR ECLI:NL:HR:2022:807, on the number practice.
 */
export const missingCodes = ["manner", "scope", "privacy-guard", "number"] as const;
export type MissingCode = (typeof missingCodes)[number];

/** What the OM does with the request: only the OM can apply to the court (Sv 6:6:19). */
export const changeAnswers = ["change-applied-for", "no-change"] as const;

type Limits = {
  readonly place: string;
  readonly depth: string;
  readonly privacyGuard: string;
  readonly maxChecks: number | null;
};

const lacking: Readonly<Record<MissingCode, (limits: Limits) => boolean>> = {
  manner: ({ place }) => place.trim() === "",
  scope: ({ depth }) => depth.trim() === "",
  "privacy-guard": ({ privacyGuard }) => privacyGuard.trim() === "",
  number: ({ maxChecks }) => maxChecks === null,
};

/** What the limits as typed over from the judgment leave open. The lead looks at the text itself and may know better. */
export const missingIn = (limits: Limits): readonly MissingCode[] =>
  missingCodes.filter((code) => lacking[code](limits));
