import { randomUUID } from "node:crypto";
import type pg from "pg";

export type Newcomer = "officer" | "teamLead" | "administration" | "djiCaseManager" | "prosecutor";

/** Somebody who started today in a place where nothing was ever done. */
export async function newcomer(owner: pg.Client, role: Newcomer): Promise<string> {
  const mark = randomUUID().slice(0, 8);
  const one = async (sql: string, values: readonly unknown[]): Promise<string> =>
    (await owner.query(`${sql} returning *`, [...values])).rows[0]?.id;
  const place = { organisation_id: null, unit_id: null, facility_id: null, office_code: null };
  const staff = (columns: Partial<Record<keyof typeof place, string>>) =>
    one(
      `insert into staff_member (login, display_name, role, organisation_id, unit_id, facility_id, office_code)
       values ($1, 'Nieuwe Collega', $2, $3, $4, $5, $6)`,
      [`${mark}@demo.baken.test`, role, ...Object.values({ ...place, ...columns })],
    );
  if (role === "djiCaseManager") {
    const facility_id = await one(
      "insert into prison_facility (slug, name, town) values ($1, 'PI Nieuw', 'Nieuw')",
      [mark],
    );
    return staff({ facility_id });
  }
  if (role === "prosecutor") {
    const office_code = mark.toUpperCase();
    await owner.query("insert into prosecution_office (code, name) values ($1, 'Parket Nieuw')", [
      office_code,
    ]);
    return staff({ office_code });
  }
  const organisation_id = await one(
    "insert into probation_organisation (code, name) values ($1, 'Reclassering Nieuw')",
    [mark.toUpperCase()],
  );
  if (role === "administration") return staff({ organisation_id });
  const unit_id = await one("insert into unit (organisation_id, name) values ($1, 'Nieuw')", [
    organisation_id,
  ]);
  return staff({ organisation_id, unit_id });
}
