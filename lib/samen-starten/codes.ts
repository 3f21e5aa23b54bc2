/** What a shared item is about. */
export const sharedThemes = [
  "background",
  "risk",
  "conditions",
  "network",
  "concern",
  "re-entry",
  "behaviour",
  "other",
] as const;

/** Why it is shared: purpose limitation per item. */
export const sharedPurposes = ["interpretation", "plan", "leave-or-release", "re-entry", "safety"] as const;

/**
 * On which ground. Wjsg art. 51c lid 2: disclosure for execution or resocialisation, kept on record (lid 4);
 * Reclasseringsregeling 1995 art. 11 and Pbw art. 18a: arrival notice and D&R plan; else the client's own wish.
 */
export const sharedGrounds = [
  "wjsg-51c",
  "pbw-18a",
  "reclasseringsregeling-11",
  "request-of-client",
] as const;

/** Who takes care of a basic condition. */
export const basicOwners = ["client", "dji", "probation", "municipality"] as const;

/** 0 not, 1 partly, 2 arranged. */
export const scores = ["0", "1", "2"] as const;

export const shortenReasons = ["short-detention", "released-early", "transferred"] as const;

/** States in which nothing can be done any more. */
export const endedStates = ["closed", "stopped"] as const;
