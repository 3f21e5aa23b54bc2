import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Actor, Role } from "./actor";
import { sessionCookie } from "./session-cookie";
import { withoutSession } from "./statements";

/** Who acts, and when: the first argument of every query and command. Times come from the database's clock. */
export type Occasion = {
  readonly actor: Actor;
  readonly at: Date;
  /** The day in Amsterdam on which `at` falls. */
  readonly today: LocalDate;
  readonly token: string;
};

type SessionRow = {
  staff_id: string;
  name: string;
  role: Role;
  organisation_id: string | null;
  unit_id: string | null;
  facility_id: string | null;
  office_code: string | null;
  stands_in_for: string[];
  at: Date;
  place: string;
};

/** The occasion of a session token, or null when it is unknown, ended, idle too long or its owner is disabled. */
export async function occasionOf(token: string): Promise<Occasion | null> {
  const [row] = await withoutSession().$queryRaw<SessionRow[]>`select * from priv.enter_session(${token})`;
  if (!row) return null;
  const actor: Actor = {
    staffId: row.staff_id,
    name: row.name,
    role: row.role,
    organisationId: row.organisation_id,
    unitId: row.unit_id,
    facilityId: row.facility_id,
    officeCode: row.office_code,
    standsInFor: row.stands_in_for,
    place: row.place,
  };
  return { actor, at: row.at, today: dayInAmsterdam(row.at), token };
}

/** The occasion of this request, made once. */
export const currentOccasion = cache(async (): Promise<Occasion | null> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  return token ? occasionOf(token) : null;
});
