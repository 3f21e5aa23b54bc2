// `npm run seed:bulk -- --orders 300000`: adds that many orders, with all that belongs to them, to the database.
import { parseArgs } from "node:util";
import pg from "pg";
import { loadBatch, ORDERS_IN_UNIT, prepareStage } from "./bulk/load";

const UNITS_IN_BATCH = 8;

const { values } = parseArgs({ options: { orders: { type: "string", default: "1000" } } });
const wanted = Number(values.orders);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 5_000_000) {
  console.error("Gebruik: npm run seed:bulk -- --orders <aantal>, een geheel getal van 1 tot 5000000.");
  process.exit(1);
}

const number = new Intl.NumberFormat("nl-NL").format;
const owner = new pg.Client({ connectionString: process.env.DATABASE_URL });
await owner.connect();
await prepareStage(owner);
const { rows } = await owner.query<{ next: number; today: string }>(
  `select coalesce(max(substring(name from '^Bulk ([0-9]+)$')::int), 0) + 1 as next, (now() at time zone 'Europe/Amsterdam')::date::text as today from unit`,
);
const { next = 1, today = "" } = rows[0] ?? {};
const begun = performance.now();
for (let loaded = 0; loaded < wanted; ) {
  const count = Math.min(UNITS_IN_BATCH * ORDERS_IN_UNIT, wanted - loaded);
  const first = next + loaded / ORDERS_IN_UNIT;
  await loadBatch(owner, { first, last: first + Math.ceil(count / ORDERS_IN_UNIT) - 1, count, today });
  loaded += count;
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${number(loaded)} van ${number(wanted)} opdrachten, ${number(Math.round(loaded / seconds))} per seconde`,
  );
}
console.log("Cijfers voor de planner bijwerken…");
await owner.query("analyze");
console.log(`Klaar in ${number(Math.round((performance.now() - begun) / 1000))} s.`);
await owner.end();
process.exit(0);
