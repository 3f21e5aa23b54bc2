/** A page in one of its states. */
export type Stop = {
  /** As the build's manifest names it. */
  readonly route: string;
  readonly state: string;
  /** Finds who can open it, and the ids of its address. */
  readonly sql: string;
  /** The address, when it is not the route with its ids filled in; `:id` and `:other` stand for what was found. */
  readonly address?: string;
  /** Sends the form with this button as it stands; the page must then say what is missing. */
  readonly sent?: string;
  /** For pages that are not there for this reader. */
  readonly missing?: true;
};

/** The lead of the unit that `unit` names. */
export const leadOf = (unit: string) =>
  `(select id from staff_member where role = 'teamLead' and active and unit_id = ${unit} limit 1)`;

/** Orders in one of these states, with their officer (or what `staff` says). */
export const orders = (states: string, staff = "o.officer_id", where = "true") =>
  `select ${staff} as staff, o.id from supervision_order o where o.state in (${states}) and ${where}`;
