import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCourier } from "@/lib/exchange/courier";
import { deliverMessage } from "@/lib/exchange/deliver-message";
import { typeOf } from "@/lib/exchange/messages/kinds";
import { sources } from "@/lib/exchange/parties";
import { signingKey } from "@/lib/exchange/signature/keys";
import { sign } from "@/lib/exchange/signature/signing";
import { runWorker } from "@/lib/exchange/worker/run";
import { closeDatabases } from "@/lib/platform/db";
import { testDatabase } from "@/tests/support/database";
import { type People, people } from "@/tests/support/people";
import { orderOf } from "./support/orders";
import { postOffice, serveInboxes, until } from "./support/post-office";

const home = mkdtempSync(path.join(os.tmpdir(), "baken-chain-"));
const keysDirectory = path.join(home, "keys");
const ledger = path.join(home, "ledger.jsonl");
process.env.BAKEN_KEYS_DIR = keysDirectory;

let owner: pg.Client;
let cast: People;
let workerUrl: string;
let inboxes: Awaited<ReturnType<typeof serveInboxes>>;
let office: Awaited<ReturnType<typeof postOffice>>;
let calls = 0;
let weather: "calm" | "rough" = "calm";

const mood = () => {
  calls += 1;
  if (weather === "calm") return "good" as const;
  if (calls % 5 === 0) return "fails-before" as const;
  return calls % 7 === 0 ? ("fails-after" as const) : ("good" as const);
};

const rows = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows;
const numberOf = async (where: string) =>
  (await rows(`select count(*)::int as n from exchange_message where ${where}`))[0].n as number;

beforeAll(async () => {
  const database = await testDatabase();
  workerUrl = database.workerUrl;
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  cast = await people(owner);
  inboxes = await serveInboxes(mood);
  office = await postOffice({ bakenUrl: inboxes.url, keysDirectory, ledger });
});

afterAll(async () => {
  await office.kill();
  inboxes.close();
  await owner.end();
  await closeDatabases();
  rmSync(home, { recursive: true, force: true });
  rmSync(office.file, { force: true });
  rmSync(`${office.file}.map`, { force: true });
});

const issue = (orders: readonly unknown[]) =>
  fetch(`${office.url}/control/orders`, { method: "POST", body: JSON.stringify(orders) });

describe("delivery", () => {
  const queue = async () => {
    const [row] = await rows(
      `insert into exchange_message (direction, party, kind, message_id, source, counterparty, subject_id, state)
       values ('out', 'probation', 'M7', gen_random_uuid(), $1, 'cjib', gen_random_uuid(), 'queued') returning id`,
      [sources.probation],
    );
    await owner.query("insert into exchange_payload (message_ref, body) values ($1, '{}')", [row.id]);
    return row.id as string;
  };
  const answering = async (status: number, body: string) => {
    const server = createServer((_request, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return {
      cjibUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close: () => server.close(),
    };
  };

  test.each([
    ["a page that says 200", 200, "<html>welkom</html>"],
    ["a receipt of another message", 202, '{"receipt":"00000000-0000-4000-8000-000000000000"}'],
    ["a busy server", 503, ""],
  ])("%s is no delivery", async (_name, status, body) => {
    const id = await queue();
    const server = await answering(status, body);
    await expect(
      deliverMessage(cast.occasion("exchange"), id, { cjibUrl: server.cjibUrl, keysDirectory }),
    ).rejects.toThrow();
    server.close();
    expect(await rows("select state, attempts from exchange_message where id = $1", [id])).toEqual([
      { state: "queued", attempts: 1 },
    ]);
  });

  test("a receipt that names the message is; done again it changes nothing", async () => {
    const id = await queue();
    // the clock of the people of the tests stands still, the simulator's does not
    const { now } = (await rows("select now()"))[0];
    const occasion = { ...cast.occasion("exchange"), at: now as Date };
    await deliverMessage(occasion, id, { cjibUrl: office.url, keysDirectory });
    await deliverMessage(occasion, id, { cjibUrl: office.url, keysDirectory });
    expect(
      await rows(
        "select state, attempts, delivered_at is not null as at from exchange_message where id = $1",
        [id],
      ),
    ).toEqual([{ state: "delivered", attempts: 1, at: true }]);
  });
});

test("killed at any moment the post office loses nothing and doubles nothing", async () => {
  weather = "rough";
  const letters = Array.from(
    { length: 48 },
    (_, index) => `10000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  );
  const key = await signingKey(keysDirectory, "probation");
  const { now } = (await rows("select now()"))[0];
  const handIn = async (id: string) => {
    const envelope = {
      specversion: "1.0",
      id,
      source: sources.probation,
      type: typeOf("M8"),
      time: "2026-11-02T09:00:00Z",
      subject: id,
      datacontenttype: "application/json",
      data: {},
    } as const;
    const body = await sign(envelope, key, now);
    for (let receipt = ""; receipt !== id; ) {
      const response = await fetch(`${office.url}/messages`, { method: "POST", body }).catch(() => null);
      receipt =
        response?.status === 202
          ? (((await response.json().catch(() => ({}))) as { receipt?: string }).receipt ?? "")
          : "";
      if (receipt !== id) await new Promise((resolve) => setTimeout(resolve, 30));
    }
  };
  for (let first = 0; first < letters.length; first += 6) {
    const handed = Promise.all(letters.slice(first, first + 6).map(handIn));
    if (first % 12 === 0) {
      await new Promise((resolve) => setTimeout(resolve, first % 4));
      await office.kill();
      await office.start();
    }
    await handed;
  }
  weather = "calm";

  const passedOn = async () =>
    (await rows(
      "select party, kind, count(*)::int as n from exchange_message where subject_id = any ($1) group by 1, 2 order by 1",
      [letters],
    )) as { n: number }[];
  const total = async () => (await passedOn()).reduce((sum, { n }) => sum + n, 0);
  await until(
    "every letter was passed on and confirmed twice",
    async () => (await total()) === 3 * letters.length,
    60,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await passedOn()).toEqual([
    { party: "om", kind: "M8", n: letters.length },
    { party: "probation", kind: "M6", n: 2 * letters.length },
  ]);
  const booked = readFileSync(ledger, "utf8")
    .split("\n")
    .filter((line) => line.includes('"entry":"in"') && line.includes(typeOf("M8")));
  expect(booked).toHaveLength(letters.length);
}, 180_000);

/** A message whose job was lost gets another, and one that backed off far does not wait that long. */
async function wakesWhatLiesThere() {
  const [lost] = await rows(
    `update exchange_message set state = 'received', created_at = now() - interval '3 minutes'
     where id = (select id from exchange_message where direction = 'in' limit 1) returning id`,
  );
  await owner.query(
    "select graphile_worker.add_job('deliver-message', '{}', run_at => now() + interval '5 hours', job_key => 'far')",
  );
  await owner.query("select graphile_worker.add_job('wake-waiting')");
  await until(
    "the lost message is handled",
    async () => (await numberOf(`id = '${lost.id}' and state = 'handled'`)) === 1,
  );
  await until("the far job comes sooner", async () => {
    const [job] = await rows(
      "select run_at < now() + interval '5 minutes' as soon from graphile_worker.jobs where key = 'far'",
    );
    return job?.soon !== false;
  });
}

test("orders travel from the CJIB to a booked order and a confirmed receipt, by themselves", async () => {
  await owner.query(
    "set session_replication_role = replica; truncate exchange_message, exchange_payload, graphile_worker._private_jobs; set session_replication_role = origin",
  );
  process.env.CJIB_URL = office.url;
  const worker = await runWorker();
  try {
    const orders = [1, 2, 3].map((n) =>
      orderOf({ externalId: `AICE-2026-77000${n}`, person: { ...orderOf().person, skn: `770000${n}` } }),
    );
    expect(await (await issue([...orders, ...orders])).json()).toMatchObject({ issued: 3 });
    await until(
      "three receipts are delivered",
      async () => (await numberOf("direction = 'out' and kind = 'M6' and state = 'accepted'")) === 3,
      20,
    );
    await issue(orders);
    expect(await rows("select state from supervision_order")).toEqual([
      { state: "received" },
      { state: "received" },
      { state: "received" },
    ]);
    expect(await numberOf("direction = 'in' and state = 'handled'")).toBe(3);
    await wakesWhatLiesThere();
  } finally {
    await worker.stop();
  }
}, 120_000);

test("the courier does the same without wires, on the clock it is given", async () => {
  const courier = openCourier({ workerUrl, keysDirectory });
  const at = new Date("2026-03-04T10:00:00Z");
  const order = orderOf({ externalId: "AICE-2026-880001", person: { ...orderOf().person, skn: "8800001" } });
  await courier.issue([order, order], at);
  await courier.close();
  expect(
    await rows(
      "select received_on::text as day from supervision_order where external_id = 'AICE-2026-880001'",
    ),
  ).toEqual([{ day: "2026-03-04" }]);
  expect(await numberOf("created_at = '2026-03-04T10:00:00Z' and state in ('handled', 'accepted')")).toBe(2);
  // what the worker of an earlier test left lying is not the courier's
  expect(await numberOf("state in ('queued', 'received') and created_at = '2026-03-04T10:00:00Z'")).toBe(0);
});
