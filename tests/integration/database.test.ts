import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { defaultTerms } from "@/lib/terms/default-terms";
import { ownedDatabase } from "@/tests/support/owner";
import { people } from "@/tests/support/people";

const { owner, appUrl, signInUrl } = await ownedDatabase();
const cast = await people(owner);
const app = new pg.Client({ connectionString: appUrl });
const signIn = new pg.Client({ connectionString: signInUrl });
await Promise.all([app.connect(), signIn.connect()]);
afterAll(() => Promise.all([app.end(), signIn.end()]));

/** The first column of what a question answers, as words. */
const ask = async (sql: string): Promise<string[]> =>
  (await owner.query({ text: sql, rowMode: "array" })).rows.map((row: unknown[]) => row.join(" "));

const openTables = () =>
  ask(`select c.relname from pg_class c
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and not (c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))
         and (has_any_column_privilege('baken_app', c.oid, 'select, insert, update') or has_table_privilege('baken_app', c.oid, 'delete')) order by 1`);

const openFunctions = () =>
  ask(`select p.oid::regprocedure from pg_proc p
       where p.pronamespace in ('priv'::regnamespace, 'public'::regnamespace) and has_function_privilege('public', p.oid, 'execute')
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`);

const looseFunctions = () =>
  ask(`select p.oid::regprocedure from pg_proc p
       where p.pronamespace = 'priv'::regnamespace and (p.prosecdef or p.prorettype = 'trigger'::regtype)
         and not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog'] order by 1`);

const withoutEvent = () =>
  ask(`select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
         and (has_any_column_privilege('baken_app', c.oid, 'insert, update') or has_table_privilege('baken_app', c.oid, 'delete'))
         and not exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'has_event'
                         and g.tgenabled = 'O' and g.tgdeferrable and g.tginitdeferred) order by 1`);

const borrowedEyes = () =>
  ask(`select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('v', 'm') and n.nspname in ('public', 'priv')
         and not coalesce(c.reloptions, '{}') @> array['security_invoker=true'] order by 1`);

const foreignKeysWithoutIndex = () =>
  ask(`select k.conrelid::regclass || '.' || a.attname from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace
         and not exists (select from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1]) order by 1`);

describe("what the database keeps to itself", () => {
  test("every table the application reaches stands behind a policy", async () => {
    expect(await openTables()).toEqual([]);
  });

  test("functions run under a fixed path and are nobody's by default", async () => {
    expect(await openFunctions()).toEqual([]);
    expect(await looseFunctions()).toEqual([]);
  });

  test("no view looks with another's eyes", async () => {
    expect(await borrowedEyes()).toEqual([]);
  });

  test("what may be written without an event is a short list", async () => {
    expect(await withoutEvent()).toEqual([
      "exchange_message", // its own states are its history
      "idempotency_key", // bookkeeping of forms
      "order_import_line", // the import has the event
      "order_source", // what was last told; the order has the event
      "person_name", // search keys, remade with the person
    ]);
  });

  test("every reference that lists follow has an index", async () => {
    expect(await foreignKeysWithoutIndex()).toEqual([
      "debt_referral.screening_id",
      "designated_day.recorded_by_id",
      "detention.facility_id",
      "device_finding.device_id",
      "order_source.order_id",
      "order_transfer.answered_by_id",
      "order_transfer.proposed_by_id",
      "probation_change.recorded_by_id",
      "probation_change.withdrawn_by_id",
      "samen_starten_trajectory.person_id",
      "staff_member.facility_id",
      "staff_member.office_code",
      "staff_member.organisation_id",
      "violation_advice.notice_id",
    ]);
  });

  test("the terms a new installation starts with are those the rules know", async () => {
    const { rows } = await owner.query(
      `select code, kind, length, unit, extends, source, valid_from::text as "validFrom", valid_until::text as "validUntil" from term`,
    );
    const sorted = (terms: readonly object[]) =>
      terms.map((term) => JSON.stringify(Object.entries(term).sort())).sort();
    expect(sorted(rows)).toEqual(sorted(defaultTerms));
  });
});

describe("the application's role", () => {
  test("owns nothing and stands above nothing", async () => {
    expect(
      await ask(`select r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb, r.rolreplication from pg_roles r
                 where r.rolname in ('baken_app', 'baken_sign_in', 'baken_worker')`),
    ).toEqual(Array(3).fill("false false false false false"));
    expect(
      await ask(
        "select c.oid::regclass from pg_class c where c.relowner in ('baken_app'::regrole, 'baken_sign_in'::regrole)",
      ),
    ).toEqual([]);
    expect(
      await ask(
        `select m.roleid::regrole from pg_auth_members m where m.member in ('baken_app'::regrole, 'baken_sign_in'::regrole)`,
      ),
    ).toEqual([]);
  });

  test("deletes in two tables and empties none", async () => {
    const may = (what: string) =>
      ask(`select c.relname from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'priv'::regnamespace)
           and has_table_privilege('baken_app', c.oid, '${what}') order by 1`);
    expect(await may("delete")).toEqual(["advice_fact", "person_name"]);
    expect(await may("truncate")).toEqual([]);
    expect(await may("trigger")).toEqual([]);
    expect(await may("references")).toEqual([]);
  });

  test("never reads a login", async () => {
    expect(await ask("select has_column_privilege('baken_app', 'staff_member', 'login', 'select')")).toEqual([
      "false",
    ]);
  });

  test.each([
    "insert into audit_event (at, actor_id, actor_role, event, subject_type, subject_id) values (now(), gen_random_uuid(), 'officer', 'x', 'x', gen_random_uuid())",
    "insert into access_event (actor_id, actor_role, query, subject_type, subject_id, outcome) values (gen_random_uuid(), 'officer', 'x', 'x', gen_random_uuid(), 'opened')",
    "insert into exchange_message (direction, party, kind, message_id, source, counterparty, state) values ('out', 'om', 'x', gen_random_uuid(), 'x', 'x', 'queued')",
    "select * from priv.session",
    "select * from priv.local_account",
    "select * from priv.account('officerA1@example.test')",
    "select priv.open_session(gen_random_uuid(), 'x')",
    "select priv.session_owner('x')",
    "select priv.open_exchange_session('x')",
    "select priv.me()",
    "set role baken_owner",
    "set role baken_worker",
    "set session authorization baken_owner",
    "alter table contact disable row level security",
    "alter table contact disable trigger all",
    "create policy mine on contact using (true)",
    "drop policy dossier on contact",
    "set session_replication_role = replica",
    "create table public.mine (n int)",
    "create schema mine",
    "create function priv.me2() returns int language sql as 'select 1'",
    "update staff_member set role = 'teamLead'",
    "update term set length = 99",
    "delete from contact",
    "truncate contact cascade",
    "select pg_read_file('postgresql.conf')",
    "copy contact to program 'true'",
  ])("may not: %s", async (sql) => {
    await expect(app.query(sql)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) });
  });

  test("row security switched off is an error, not a wider view", async () => {
    await app.query("set row_security = off");
    await expect(app.query("select * from contact")).rejects.toThrow(/row-level security/);
    await app.query("reset row_security");
  });

  test("the sign-in looks up an account, opens a session, knows whose it was, and reaches no table", async () => {
    const may =
      await ask(`select p.oid::regprocedure from pg_proc p where p.pronamespace = 'priv'::regnamespace
                           and has_function_privilege('baken_sign_in', p.oid, 'execute') order by 1`);
    expect(may).toEqual(["priv.account(text)", "priv.open_session(uuid,bytea)", "priv.session_owner(text)"]);
    await expect(signIn.query("select * from staff_member")).rejects.toMatchObject({ code: "42501" });
    await expect(signIn.query("select * from priv.session")).rejects.toMatchObject({ code: "42501" });
  });
});

describe("the log", () => {
  test.each(["audit_event", "access_event"])(
    "%s only grows, also for the owner of the database",
    async (log) => {
      await owner.query(
        log === "audit_event"
          ? `insert into audit_event (at, actor_id, actor_role, event, subject_type, subject_id, on_behalf_of) values (now(), '${cast.actors.cjib.staffId}', 'cjibClerk', 'x', 'x', gen_random_uuid(), '{}')`
          : `insert into access_event (actor_id, actor_role, query, subject_type, subject_id, outcome, on_behalf_of) values ('${cast.actors.cjib.staffId}', 'cjibClerk', 'x', 'x', gen_random_uuid(), 'opened', '{}')`,
      );
      for (const sql of [
        `update ${log} set actor_role = 'x'`,
        `delete from ${log}`,
        `truncate ${log}`,
        `truncate ${log} cascade`,
      ])
        await expect(owner.query(sql), sql).rejects.toThrow(/append-only/);
    },
  );

  test("a write without an event does not reach the commit, also for the owner", async () => {
    await expect(
      owner.query("insert into supervised_person (family_name, given_names) values ('X', 'Y')"),
    ).rejects.toMatchObject({ code: "P0EVT" });
  });
});

describe("the checks turn red", () => {
  const seeded = async (fault: string, check: () => Promise<string[]>) => {
    await owner.query("begin");
    await owner.query(fault);
    const found = await check();
    await owner.query("rollback");
    return found;
  };
  test.each([
    ["create table leak (n int); grant select on leak to baken_app", openTables, "leak"],
    ["drop policy dossier on contact", openTables, "contact"],
    ["alter table contact disable row level security", openTables, "contact"],
    [
      "create function priv.door() returns int language sql security definer as 'select 1'",
      openFunctions,
      "priv.door()",
    ],
    [
      "create function priv.door() returns int language sql security definer as 'select 1'",
      looseFunctions,
      "priv.door()",
    ],
    ["create view leak as select * from contact", borrowedEyes, "leak"],
    ["alter table contact disable trigger has_event", withoutEvent, "contact"],
    ["drop index contact_addition_contact_id_idx", foreignKeysWithoutIndex, "contact_addition.contact_id"],
  ])("%s", async (fault, check, found) => {
    expect(await seeded(fault, check)).toContain(found);
  });
});
