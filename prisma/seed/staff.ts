import { hash } from "@node-rs/argon2";
import type pg from "pg";
import { accounts, password } from "./accounts.json";
import { chance } from "./chance";
import { familyNames, givenNames } from "./names";

const units = {
  RN: ["Utrecht", "Amsterdam", "Rotterdam", "Zwolle", "Arnhem", "Den Bosch"],
  SVG: ["Utrecht", "Amsterdam", "Eindhoven", "Groningen"],
  LDH: ["Midden", "West"],
} as const;

/** Staff of the demonstration: three organisations, twelve units, sixty officers, and the partners in the chain. */
export async function seedStaff(owner: pg.Client): Promise<void> {
  const luck = chance(20260901);
  const one = async (sql: string, values: readonly unknown[]) =>
    (await owner.query(sql, [...values])).rows[0].id as string;
  const named = () => {
    const [infix, family] = luck.of(familyNames);
    return [luck.of(givenNames), infix, family].filter(Boolean).join(" ");
  };
  const passwordHash = await hash(password);
  const waiting = [...accounts];
  let serial = 0;
  // A demonstration account takes the first place of its kind; the others get made-up names and no password.
  const add = async (role: string, place: string, columns: Readonly<Record<string, string | null>>) => {
    const at = waiting.findIndex((a) => a.role === role && a.place === place);
    const account = at >= 0 ? waiting.splice(at, 1)[0] : undefined;
    serial += 1;
    const id = await one(
      `insert into staff_member (login, display_name, role, organisation_id, unit_id, facility_id, office_code, sworn_on)
       values ($1, $2, $3, $4, $5, $6, $7, '2019-05-01') returning id`,
      [
        account?.login ?? `staff${serial}@demo.baken.test`,
        account?.name ?? named(),
        role,
        columns.organisation ?? null,
        columns.unit ?? null,
        columns.facility ?? null,
        columns.office ?? null,
      ],
    );
    if (account)
      await owner.query("insert into priv.local_account (staff_id, password_hash) values ($1, $2)", [
        id,
        passwordHash,
      ]);
  };

  const { rows: organisations } = await owner.query("select id, code, name from probation_organisation");
  for (const { id: organisation, code, name } of organisations) {
    for (const unitName of units[code as keyof typeof units]) {
      const unit = await one("insert into unit (organisation_id, name) values ($1, $2) returning id", [
        organisation,
        unitName,
      ]);
      for (let i = 0; i < 5; i++) await add("officer", `${name}, ${unitName}`, { organisation, unit });
      await add("teamLead", `${name}, ${unitName}`, { organisation, unit });
    }
    await add("administration", name, { organisation });
  }
  for (const { id, name } of (await owner.query("select id, name from prison_facility order by slug")).rows)
    await add("djiCaseManager", name, { facility: id });
  for (const { code, name } of (await owner.query("select code, name from prosecution_office order by code"))
    .rows)
    await add("prosecutor", name, { office: code });
  await add("cjibClerk", "CJIB", {});
}
