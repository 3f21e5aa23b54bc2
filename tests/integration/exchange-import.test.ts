import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importOrders } from "@/lib/exchange/commands/import-orders";
import { takeInLines } from "@/lib/exchange/commands/take-in-lines";
import { runImport } from "@/lib/exchange/import/run-import";
import { closeDatabases } from "@/lib/platform/db";
import { testDatabase } from "@/tests/support/database";
import { type People, people } from "@/tests/support/people";
import { badLines, orderOf, sampleLines } from "./support/orders";

let owner: pg.Client;
let cast: People;
const exchange = () => cast.occasion("exchange");

const rows = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows;
const count = async (table: string) => (await rows(`select count(*)::int as n from ${table}`))[0].n as number;

beforeAll(async () => {
  const { ownerUrl } = await testDatabase();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  cast = await people(owner);
});

beforeEach(async () => {
  await owner.query("set session_replication_role = replica");
  await owner.query(
    `truncate order_source, supervision_order, supervised_person, person_name, order_case_number, special_condition,
     device_clause, order_import, order_import_line, idempotency_key, graphile_worker._private_jobs cascade`,
  );
  await owner.query("set session_replication_role = origin");
});

afterAll(async () => {
  await owner.end();
  await closeDatabases();
});

describe("a file of orders", () => {
  const result = async (importId: string) =>
    rows(
      "select line_no, outcome, code from order_import_line where import_id = $1 and outcome <> 'taken-in' order by line_no",
      [importId],
    );
  const take = async (text: string) => {
    const { importId } = await importOrders(cast.occasion("administrationRn"), { text });
    await runImport(async () => exchange(), importId);
    return importId;
  };

  test("good lines stay, each bad line has its reason, and nothing of them is kept", async () => {
    const text = [...sampleLines(20), ...badLines].join("\n");
    const importId = await take(text);
    expect(await count("supervision_order")).toBe(20);
    expect(await result(importId)).toEqual([
      { line_no: 21, outcome: "rejected", code: "exchange.not-json" },
      { line_no: 22, outcome: "rejected", code: "exchange.unknown-title" },
      { line_no: 23, outcome: "rejected", code: "exchange.impossible-date" },
      { line_no: 24, outcome: "rejected", code: "exchange.missing-condition-text" },
      { line_no: 25, outcome: "rejected", code: "exchange.wrong-case-number" },
    ]);
    expect(await rows("select count(*)::int as n from order_import_line where body <> ''")).toEqual([
      { n: 0 },
    ]);
    expect((await rows("select finished_at from order_import"))[0].finished_at).not.toBeNull();
    expect(
      await rows(
        "select task_id is not null as job from graphile_worker._private_jobs where key like 'import:%'",
      ),
    ).toEqual([{ job: true }]);
  });

  test("the same file again: everything is known, nothing is written", async () => {
    const text = sampleLines(30).join("\r\n");
    await take(text);
    const before = [
      await count("supervision_order"),
      await count("special_condition"),
      await count("person_name"),
    ];
    const importId = await take(text);
    expect((await result(importId)).map(({ outcome }) => outcome)).toEqual(Array(30).fill("known"));
    expect([
      await count("supervision_order"),
      await count("special_condition"),
      await count("person_name"),
    ]).toEqual(before);
  });

  test("killed half way it goes on where it was", async () => {
    const { importId } = await importOrders(cast.occasion("administrationRn"), {
      text: sampleLines(50).join("\n"),
    });
    await takeInLines(exchange(), { importId, most: 20 });
    expect(await count("supervision_order")).toBe(20);
    await runImport(async () => exchange(), importId);
    expect(await count("supervision_order")).toBe(50);
    expect(await result(importId)).toEqual([]);
  });

  test("orders for another organisation are not taken in", async () => {
    const importId = await take(JSON.stringify(orderOf({ organisation: "SVG" })));
    expect(await result(importId)).toEqual([
      { line_no: 1, outcome: "rejected", code: "exchange.other-organisation" },
    ]);
  });

  test("more lines than fit in one step all come in", async () => {
    await take(sampleLines(600).join("\n"));
    expect(await count("supervision_order")).toBe(600);
  }, 60_000);
});
