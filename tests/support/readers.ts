import { createHash } from "node:crypto";
import type pg from "pg";
import type { GivenRow } from "./order-rows";
import { everybody, type People } from "./people";
import { withEvent } from "./with-event";

/** Officers of rnNorth with cover for officerA1 that holds, has passed, is to come, was ended, or is the other way round. */
const covers = {
  coverToday: "current_date - 1, current_date + 1, null",
  coverPast: "current_date - 9, current_date - 2, null",
  coverToCome: "current_date + 2, current_date + 9, null",
  coverEnded: "current_date - 1, current_date + 1, current_date",
} as const;

/** Sessions of officerA1, who reaches everything, that are no longer good. */
const badSessions = {
  expired: "ends_at = now() - interval '1 second'",
  idle: "last_act_at = now() - interval '16 minutes'",
  revoked: "revoked_at = now()",
} as const;

const hashOf = (token: string) => createHash("sha256").update(token).digest();

const extras = [...Object.keys(covers), ...Object.keys(badSessions), "disabledLead", "nobody"] as const;
export const readers: readonly string[] = [...everybody, ...extras];

/** The token of everyone who might read: the cast, and those who just may or just may not any more. */
export async function givenReaders(owner: pg.Client, cast: People): Promise<ReadonlyMap<string, string>> {
  const { organisationId, unitId, staffId } = cast.actors.officerA1;
  const colleague = async (name: string, role: string): Promise<string> => {
    const { rows } = await owner.query(
      `insert into staff_member (login, display_name, role, organisation_id, unit_id) values ($1, $1, $2, $3, $4) returning id`,
      [name, role, organisationId, unitId],
    );
    await session(name, rows[0].id);
    return rows[0].id;
  };
  const session = (name: string, of: string) =>
    owner.query("insert into priv.session (token_hash, staff_id) values ($1, $2)", [
      hashOf(`token-of-${name}`),
      of,
    ]);

  for (const [name, days] of Object.entries(covers)) {
    const covering = await colleague(name, "officer");
    // cover that was ended leaves room for another; cover that was not would overlap
    await withEvent(owner, cast, () =>
      owner.query(
        `insert into cover (absent_id, covering_id, from_on, until_on, ended_on, reason, set_by_id) values ($1, $2, ${days}, 'leave', $3)`,
        [staffId, covering, cast.actors.leadA.staffId],
      ),
    );
  }
  for (const [name, fate] of Object.entries(badSessions)) {
    await session(name, staffId);
    await owner.query(`update priv.session set ${fate} where token_hash = $1`, [hashOf(`token-of-${name}`)]);
  }
  await colleague("disabledLead", "teamLead");
  await owner.query("update staff_member set active = false where login = 'disabledLead'");
  return new Map(readers.map((name) => [name, name === "nobody" ? "" : `token-of-${name}`]));
}

/** Asks the application's connection as each reader. Nothing that is done stays. */
export function askAs(app: pg.Client, tokens: ReadonlyMap<string, string>) {
  async function as<T>(reader: string, work: () => Promise<T>): Promise<T> {
    await app.query("begin");
    try {
      await app.query("select set_config('app.token', $1, true)", [tokens.get(reader)]);
      return await work();
    } finally {
      await app.query("rollback");
    }
  }
  const counted = async (row: GivenRow) =>
    (await app.query(`select 1 from ${row.table} where ${row.where}`)).rowCount;

  /** Everyone who sees the row. */
  async function readersOf(row: GivenRow): Promise<string[]> {
    const found: string[] = [];
    for (const reader of readers) if (await as(reader, () => counted(row))) found.push(reader);
    return found.sort();
  }
  return { as, readersOf };
}
