import { createHash, randomBytes } from "node:crypto";
import type pg from "pg";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Actor, Role } from "@/lib/platform/actor";
import type { Occasion } from "@/lib/platform/occasion";

type StaffRow = {
  id: string;
  display_name: string;
  role: Role;
  organisation_id: string | null;
  unit_id: string | null;
  facility_id: string | null;
  office_code: string | null;
};

export type Member = { readonly actor: Actor; readonly token: string };
export type Stage = Awaited<ReturnType<typeof openStage>>;

/** Everyone of the staff with a session for as long as the demonstration is told; `close` ends them all. */
export async function openStage(owner: pg.Client) {
  const { rows } = await owner.query<StaffRow>(
    "select id, display_name, role, organisation_id, unit_id, facility_id, office_code from staff_member order by login",
  );
  const members: Member[] = [];
  for (const row of rows) {
    const token = randomBytes(32).toString("base64url");
    await owner.query(
      "insert into priv.session (token_hash, staff_id, last_act_at) values ($1, $2, now() + interval '2 hours')",
      [createHash("sha256").update(token).digest(), row.id],
    );
    members.push({
      token,
      actor: {
        staffId: row.id,
        name: row.display_name,
        role: row.role,
        organisationId: row.organisation_id,
        unitId: row.unit_id,
        facilityId: row.facility_id,
        officeCode: row.office_code,
        standsInFor: row.role === "officer" ? [row.id] : [],
        place: "",
      },
    });
  }
  const first = (match: (actor: Actor) => boolean): Member => {
    const member = members.find(({ actor }) => match(actor));
    if (!member) throw new Error("no such member of staff");
    return member;
  };
  return {
    members,
    first,
    exchange: first(({ role }) => role === "exchange"),
    close: () => owner.query("update priv.session set revoked_at = now() where revoked_at is null"),
  };
}

/** Somebody at work on a day, at an hour of the Dutch morning or afternoon (UTC hour given). */
export function at({ actor, token }: Member, day: LocalDate, hour = 9, minute = 0): Occasion {
  const instant = new Date(`${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00Z`);
  return { actor, at: instant, today: dayInAmsterdam(instant), token };
}
