import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { type GivenRow, givenOrderWithEverything } from "@/tests/support/order-rows";
import { ownedDatabase } from "@/tests/support/owner";
import { people } from "@/tests/support/people";
import { askAs, givenReaders, readers } from "@/tests/support/readers";
import { dossier, sees } from "@/tests/support/who-sees";

const { owner, appUrl } = await ownedDatabase();
const cast = await people(owner);
const tokens = await givenReaders(owner, cast);
const { rows, orderId } = await givenOrderWithEverything(owner, cast);
const app = new pg.Client({ connectionString: appUrl });
await app.connect();
afterAll(() => app.end());
const { as, readersOf } = askAs(app, tokens);

/** Tables that are not an order's; who sees them stands in their own tests. */
const notOfAnOrder = [
  "advice_option",
  "planning_policy",
  "cover",
  "designated_day",
  "prison_facility",
  "probation_organisation",
  "prosecution_office",
  "staff_member",
  "term",
  "unit",
  "_prisma_migrations",
];

/** What differs between the table above and the database. */
async function differences(): Promise<string[]> {
  const all: string[] = [];
  for (const row of rows) {
    const [is, ought] = [await readersOf(row), [...(sees[row.table] ?? [])].sort()];
    for (const who of is.filter((each) => !ought.includes(each)))
      all.push(`${row.table}: ${who} sees what is not for them`);
    for (const who of ought.filter((each) => !is.includes(each)))
      all.push(`${row.table}: ${who} does not see what is for them`);
  }
  return all;
}

describe("who sees the rows of an order", () => {
  test("every table is in the list, with a row", async () => {
    const tables = (
      await owner.query(
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1",
      )
    ).rows;
    const named = [...Object.keys(sees), ...notOfAnOrder].sort();
    expect(tables.map((each) => each.relname).sort()).toEqual(named);
    expect([...new Set(rows.map((row) => row.table))].sort()).toEqual(Object.keys(sees).sort());
  });

  test.each(rows.map((row) => [row.table, row] as const))("%s", async (table, row) => {
    expect(await readersOf(row)).toEqual([...(sees[table] ?? [])].sort());
  });
});

describe("who changes them", () => {
  const changed = async (row: GivenRow, column: string) =>
    (await app.query(`update ${row.table} set ${column} = ${column} where ${row.where}`)).rowCount;

  test("nobody changes a row that is not theirs to see", async () => {
    const found: string[] = [];
    for (const row of rows) {
      const column = row.where.split(" ")[0] ?? "id";
      for (const reader of readers.filter((each) => !sees[row.table]?.includes(each))) {
        const count = await as(reader, () => changed(row, column)).catch((error: { code?: string }) =>
          error.code === "42501" ? 0 : String(error),
        );
        if (count !== 0) found.push(`${row.table}: ${reader} ${count}`);
      }
    }
    expect(found).toEqual([]);
  });

  test("nobody ties a row of their own to an order that is not theirs", async () => {
    const insert = `insert into contact (order_id, kind, occurred_at, attendance, author_id, recorded_at)
                    values ('${orderId}', 'office', now(), 'came', priv.staff_id(), now())`;
    for (const reader of readers.filter((each) => !dossier.includes(each)))
      await expect(
        as(reader, () => app.query(insert)),
        reader,
      ).rejects.toThrow(/row-level security|not-null/);
    for (const reader of dossier)
      await expect(
        as(reader, () => app.query(insert)),
        reader,
      ).resolves.toMatchObject({ rowCount: 1 });
  });
});

describe("the check turns red", () => {
  test.each([
    [
      "create policy leak on contact for select to baken_app using (true)",
      "drop policy leak on contact",
      "contact: officerB sees what is not for them",
    ],
    [
      "alter table signal disable row level security",
      "alter table signal enable row level security",
      "signal: nobody sees what is not for them",
    ],
    [
      "alter policy dossier on debt_screening using (true)",
      "alter policy dossier on debt_screening using (false)",
      "debt_screening: expired sees what is not for them",
    ],
    [
      "drop policy dossier on formal_warning",
      "select 1",
      "formal_warning: officerA1 does not see what is for them",
    ],
  ])("%s", async (fault, mend, seen) => {
    await owner.query(fault);
    const found = await differences();
    await owner.query(mend);
    expect(found).toContain(seen);
  });
});
