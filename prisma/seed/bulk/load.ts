import type pg from "pg";
import { checks, schedules, stagedChecks } from "./checks.sql";
import { contacts, signals } from "./contacts.sql";
import { documentsOf, type Paper } from "./documents";
import { batchEvent, logs } from "./events.sql";
import { debts, trajectories } from "./help.sql";
import { nameRows } from "./names";
import { orders, persons, staff, stagedOrders, units } from "./orders.sql";
import { clear, measured, stage } from "./stage.sql";
import { cases, papers, papersToWrite, stagedPapers, warnings } from "./violations.sql";

/** Orders in a unit: its caseload and what it closed in the last years. */
export const ORDERS_IN_UNIT = 250;

/** Runs the statements of a text one by one, each with as many of the values as it names. */
async function all(owner: pg.Client, text: string, ...values: readonly unknown[]): Promise<void> {
  for (const statement of text.split(/;\s*$/m)) {
    const used = Math.max(0, ...[...statement.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));
    if (statement.trim()) await owner.query(statement, values.slice(0, used));
  }
}

/** Lays out the stage on this connection. */
export async function prepareStage(owner: pg.Client): Promise<void> {
  // a batch is over in seconds; its memory is better spent on sorting than on waiting
  await owner.query("set work_mem = '64MB'");
  await owner.query(stage);
  await owner.query(
    "insert into given_name select * from jsonb_to_recordset($1) as x (at int, name text, keys text[])",
    [JSON.stringify(nameRows.given)],
  );
  await owner.query(
    "insert into family_name select * from jsonb_to_recordset($1) as x (at int, infix text, name text, keys text[])",
    [JSON.stringify(nameRows.family)],
  );
  await owner.query("analyze given_name, family_name, place_of");
}

/** One batch in one transaction: units `first` to `last` and `count` orders in them. */
export async function loadBatch(
  owner: pg.Client,
  { first, last, count, today }: { first: number; last: number; count: number; today: string },
): Promise<void> {
  await owner.query("begin");
  await all(owner, clear);
  await all(owner, batchEvent, count, first);
  await all(owner, units, first, last);
  await all(owner, staff);
  const from = first * ORDERS_IN_UNIT;
  await all(owner, stagedOrders, from, from + count - 1, ORDERS_IN_UNIT, today);
  await all(owner, persons);
  await all(owner, orders);
  await all(owner, stagedChecks, today);
  await all(owner, stagedPapers, today);
  await all(owner, measured);
  for (const part of [contacts, signals, schedules, checks, warnings]) await all(owner, part, today);
  await writeDocuments(owner);
  await all(owner, papers);
  await all(owner, cases);
  await all(owner, debts, today);
  await all(owner, trajectories, today);
  await all(owner, logs);
  await owner.query("commit");
}

async function writeDocuments(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<Paper>(papersToWrite);
  const documents = rows.flatMap(documentsOf);
  await owner.query(
    "insert into b_document select * from jsonb_to_recordset($1) as x (id uuid, body jsonb, hash text)",
    [JSON.stringify(documents)],
  );
}
