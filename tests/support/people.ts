import { createHash } from "node:crypto";
import type pg from "pg";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { Actor, Role } from "@/lib/platform/actor";
import type { Occasion } from "@/lib/platform/occasion";

const organisations = { RN: "Reclassering Nederland", SVG: "Stichting Verslavingsreclassering GGZ" } as const;
const units = { rnNorth: ["RN", "Noord"], rnSouth: ["RN", "Zuid"], svgNorth: ["SVG", "Noord"] } as const;
const facilities = { zwolle: "PI Zwolle", vught: "PI Vught" } as const;
const offices = { AMS: "Amsterdam", ROT: "Rotterdam" } as const;

/** Who is who: three officers and a lead in one unit, and their like on the other side of every wall. */
const cast = {
  officerA1: ["officer", "rnNorth"],
  officerA2: ["officer", "rnNorth"],
  officerA3: ["officer", "rnNorth"],
  leadA: ["teamLead", "rnNorth"],
  otherLeadA: ["teamLead", "rnNorth"],
  officerB: ["officer", "rnSouth"],
  leadB: ["teamLead", "rnSouth"],
  officerC: ["officer", "svgNorth"],
  leadC: ["teamLead", "svgNorth"],
  administrationRn: ["administration", "RN"],
  administrationSvg: ["administration", "SVG"],
  djiZwolle: ["djiCaseManager", "zwolle"],
  djiVught: ["djiCaseManager", "vught"],
  omAmsterdam: ["prosecutor", "AMS"],
  omRotterdam: ["prosecutor", "ROT"],
  cjib: ["cjibClerk", null],
  exchange: ["exchange", null],
} as const satisfies Record<string, readonly [Role, string | null]>;

export type Person = keyof typeof cast;
export const everybody = Object.keys(cast) as readonly Person[];

export type People = Awaited<ReturnType<typeof people>>;

/** Fills an empty database with organisations and staff, each with a session. `owner` is the owner's connection. */
export async function people(owner: pg.Client) {
  const one = async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows[0].id as string;
  const org: Record<string, string> = {};
  for (const [code, name] of Object.entries(organisations))
    org[code] = await one(
      "insert into probation_organisation (code, name) values ($1, $2) on conflict (code) do update set name = excluded.name returning id",
      [code, name],
    );
  const unit: Record<string, string> = {};
  for (const [key, [code, name]] of Object.entries(units))
    unit[key] = await one("insert into unit (organisation_id, name) values ($1, $2) returning id", [
      org[code],
      name,
    ]);
  const facility: Record<string, string> = {};
  for (const [slug, name] of Object.entries(facilities))
    facility[slug] = await one(
      "insert into prison_facility (slug, name, town) values ($1, $2, $2) returning id",
      [slug, name],
    );
  for (const [code, name] of Object.entries(offices))
    await owner.query("insert into prosecution_office (code, name) values ($1, $2) on conflict do nothing", [
      code,
      name,
    ]);

  const actors = {} as Record<Person, Actor>;
  for (const [name, [role, place]] of Object.entries(cast) as [Person, (typeof cast)[Person]][]) {
    const unitId = place && place in units ? (unit[place] ?? null) : null;
    const organisationId =
      place && place in units
        ? (org[units[place as keyof typeof units][0]] ?? null)
        : role === "administration"
          ? (org[place as string] ?? null)
          : null;
    const facilityId = role === "djiCaseManager" ? (facility[place as string] ?? null) : null;
    const officeCode = role === "prosecutor" ? place : null;
    const staffId =
      role === "exchange"
        ? await one("select id from staff_member where role = 'exchange'", [])
        : await one(
            `insert into staff_member (login, display_name, role, organisation_id, unit_id, facility_id, office_code, sworn_on)
             values ($1, $2, $3, $4, $5, $6, $7, '2020-01-01') returning id`,
            [`${name}@example.test`, name, role, organisationId, unitId, facilityId, officeCode],
          );
    await owner.query("insert into priv.session (token_hash, staff_id) values ($1, $2)", [
      hashOf(name),
      staffId,
    ]);
    const standsInFor = role === "officer" ? [staffId] : [];
    actors[name] = {
      staffId,
      name,
      role,
      organisationId,
      unitId,
      facilityId,
      officeCode,
      standsInFor,
      place: "",
    };
  }

  /** An occasion of one of the cast; `at` moves the clock, `standsInFor` adds colleagues under cover. */
  const occasion = (
    name: Person,
    wish: { readonly at?: string; readonly standsInFor?: readonly string[] } = {},
  ): Occasion => {
    const at = new Date(wish.at ?? "2026-11-02T09:00:00Z");
    const actor = {
      ...actors[name],
      standsInFor: [...actors[name].standsInFor, ...(wish.standsInFor ?? [])],
    };
    return { actor, at, today: dayInAmsterdam(at), token: tokenOf(name) };
  };
  return { actors, organisation: org, unit, facility, occasion };
}

const tokenOf = (name: string) => `token-of-${name}`;
const hashOf = (name: string) => createHash("sha256").update(tokenOf(name)).digest();

type OrderWish = {
  readonly unit?: keyof typeof units;
  readonly officer?: Person | null;
  readonly state?: string;
  readonly title?: string;
  readonly office?: keyof typeof offices;
  /** A device clause on the condition; null for a condition without one. */
  readonly clause?: {
    readonly maxChecks?: number | null;
    readonly per?: string | null;
    readonly wording?: string;
    readonly toolAllowed?: boolean;
  } | null;
  readonly twoWorkers?: boolean;
};

let sequence = 0;

/** An order as it stands after acceptance, put there by the owner; tests of later features start from it. */
export async function givenOrder(owner: pg.Client, cast: People, wish: OrderWish = {}) {
  const number = String(++sequence).padStart(6, "0");
  const unitKey = wish.unit ?? "rnNorth";
  const officer = wish.officer === undefined ? "officerA1" : wish.officer;
  await owner.query("begin");
  const one = async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows[0].id as string;
  await owner.query(
    `insert into audit_event (at, actor_id, actor_role, event, subject_type, subject_id, on_behalf_of)
     values ('2026-09-01', $1, 'exchange', 'tests.given', 'test', gen_random_uuid(), '{}')`,
    [cast.actors.exchange.staffId],
  );
  const personId = await one(
    `insert into supervised_person (skn, family_name, given_names, birth_on, town, two_workers)
     values ($1, $2, 'Test', '1990-05-17', 'Utrecht', $3) returning id`,
    [`9${number}`, `Proefpersoon${number}`, wish.twoWorkers ?? false],
  );
  await owner.query("insert into person_name (person_id, key) values ($1, $2), ($1, 'test')", [
    personId,
    `proefpersoon${number}`,
  ]);
  const orderId = await one(
    `insert into supervision_order (external_id, person_id, title, state, organisation_id, unit_id, officer_id, office_code, court,
       received_on, judgment_on, final_on, probation_start_on, probation_months, suspended_days, level, identity_checked_on, started_on,
       start_due_on, first_contact_due_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'Rechtbank Amsterdam', '2026-01-12', '2025-12-18', '2026-01-02', '2026-01-02', 24, 90, 2,
       '2026-01-20', '2026-01-20', '2026-02-01', '2026-01-26') returning id`,
    [
      `TZ-${number}`,
      personId,
      wish.title ?? "VV",
      wish.state ?? "running",
      cast.organisation[units[unitKey][0]],
      cast.unit[unitKey],
      officer ? cast.actors[officer].staffId : null,
      wish.office ?? "AMS",
    ],
  );
  await owner.query("insert into order_case_number (order_id, number) values ($1, $2)", [
    orderId,
    `13${number}25`,
  ]);
  const conditionId = await one(
    `insert into special_condition (order_id, sequence, code, law, article, text)
     values ($1, 1, 'ANDERE_GEDRAGSVOORWAARDE', 'Sr', '14c lid 2 onder 14°',
       'De veroordeelde werkt mee aan controle van zijn gegevensdragers, ten hoogste drie keer per jaar.') returning id`,
    [orderId],
  );
  if (wish.clause !== null) {
    const clause = {
      maxChecks: 3,
      per: "twelve-months",
      wording: "sufficient",
      toolAllowed: false,
      ...wish.clause,
    };
    await owner.query(
      `insert into device_clause (condition_id, order_id, max_checks, per, devices_included, place, privacy_guard, depth, wording, tool_allowed)
       values ($1, $2, $3, $4, '{smartphone,laptop}', 'tijdens een huisbezoek', 'niet verder dan nodig voor het doel', 'alleen gericht op het verboden gedrag', $5, $6)`,
      [conditionId, orderId, clause.maxChecks, clause.per, clause.wording, clause.toolAllowed],
    );
  }
  await owner.query("commit");
  return { orderId, personId, conditionId };
}
