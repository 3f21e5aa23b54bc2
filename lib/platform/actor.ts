/** Who may be at the screen. `exchange` is the system's own actor for messages from chain partners. */
export const roles = [
  "officer",
  "teamLead",
  "administration",
  "djiCaseManager",
  "prosecutor",
  "cjibClerk",
  "exchange",
] as const;

export type Role = (typeof roles)[number];

/** The signed-in person as the database knows them from the session. */
export type Actor = {
  readonly staffId: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: string | null;
  readonly unitId: string | null;
  readonly facilityId: string | null;
  readonly officeCode: string | null;
  /** Officers whose caseload this actor has today: the own one, and absent colleagues' under cover. */
  readonly standsInFor: readonly string[];
  /** Where they work, for the page header. */
  readonly place: string;
};
