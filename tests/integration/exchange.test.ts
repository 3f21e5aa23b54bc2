import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { receiveOrder } from "@/lib/exchange/commands/receive-order";
import { handleMessage } from "@/lib/exchange/handle-message";
import { receive } from "@/lib/exchange/inbox";
import type { Envelope } from "@/lib/exchange/messages/envelope";
import { typeOf } from "@/lib/exchange/messages/kinds";
import { sources } from "@/lib/exchange/parties";
import { signingKey } from "@/lib/exchange/signature/keys";
import { sign } from "@/lib/exchange/signature/signing";
import { closeDatabases } from "@/lib/platform/db";
import { testDatabase } from "@/tests/support/database";
import { type People, people } from "@/tests/support/people";
import { orderOf } from "./support/orders";

const keysDirectory = mkdtempSync(path.join(os.tmpdir(), "baken-keys-"));
process.env.BAKEN_KEYS_DIR = keysDirectory;

let owner: pg.Client;
let cast: People;
const work = { keysDirectory, attempt: 1 };
const exchange = () => cast.occasion("exchange");

const rows = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows;
const count = async (table: string) => (await rows(`select count(*)::int as n from ${table}`))[0].n as number;
const message = async (messageId: string) =>
  (await rows("select * from exchange_message where message_id = $1", [messageId]))[0];

let serial = 0;
const newId = () => {
  serial += 1;
  return `00000000-0000-4000-8000-${String(serial).padStart(12, "0")}`;
};

const envelope = (kind: string, data: unknown): Envelope => ({
  specversion: "1.0",
  id: newId(),
  source: sources.cjib,
  type: typeOf(kind),
  time: "2026-11-02T09:00:00Z",
  datacontenttype: "application/json",
  data,
});

/** What the CJIB would hand in. */
async function handIn(
  message: Envelope,
  party: "probation" | "om" = "probation",
  signer: "cjib" | "om" = "cjib",
) {
  const { now } = (await rows("select now()"))[0];
  const jws = await sign(message, await signingKey(keysDirectory, signer), now);
  const receipt = await receive(party, jws);
  const [row] = await rows("select id from exchange_message where message_id = $1", [message.id]);
  return { receipt, id: row?.id as string };
}

beforeAll(async () => {
  const { ownerUrl } = await testDatabase();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  cast = await people(owner);
});

beforeEach(async () => {
  await owner.query("set session_replication_role = replica");
  await owner.query(
    "truncate exchange_message, exchange_payload, order_source, supervision_order, supervised_person, person_name, order_case_number, special_condition, device_clause, detention, idempotency_key, graphile_worker._private_jobs cascade",
  );
  await owner.query("set session_replication_role = origin");
});

afterAll(async () => {
  await owner.end();
  await closeDatabases();
  rmSync(keysDirectory, { recursive: true, force: true });
});

describe("at the door", () => {
  test("a message is booked with its job, the same message again is not", async () => {
    const order = envelope("M1", orderOf());
    const first = await handIn(order);
    const again = await handIn(order);
    expect([first.receipt, again.receipt]).toMatchObject([
      { status: 202, received: order.id, duplicate: false },
      { status: 202, received: order.id, duplicate: true },
    ]);
    expect(await count("exchange_message")).toBe(1);
    expect(await rows("select payload->>'id' as id from graphile_worker._private_jobs")).toEqual([
      { id: first.id },
    ]);
  });

  test("another's signature, an old copy and a broken text are not booked", async () => {
    const order = envelope("M1", orderOf());
    expect((await handIn({ ...order, source: sources.om }, "probation", "om")).receipt).toMatchObject({
      status: 401,
    });
    const old = await sign(order, await signingKey(keysDirectory, "cjib"), new Date("2020-01-01T00:00:00Z"));
    expect(await receive("probation", old)).toEqual({ status: 401, problem: "outside-window" });
    expect(await receive("probation", "no message")).toEqual({ status: 401, problem: "bad-signature" });
    expect(await receive("probation", null)).toMatchObject({ status: 413 });
    const signed = await sign(
      { ...order, id: "x" } as Envelope,
      await signingKey(keysDirectory, "cjib"),
      (await rows("select now()"))[0].now,
    );
    expect(await receive("probation", signed)).toEqual({ status: 400, problem: "wrong-envelope" });
    expect(await count("exchange_message")).toBe(0);
  });
});

describe("an order (M1)", () => {
  test("becomes an order with person, numbers, conditions and clause, and is confirmed", async () => {
    const order = envelope("M1", orderOf());
    const { id } = await handIn(order);
    await handleMessage(exchange(), id, work);
    expect(await message(order.id)).toMatchObject({
      state: "handled",
      organisation_id: cast.organisation.RN,
      office_code: "AMS",
    });
    expect(await rows("select number from order_case_number order by 1")).toEqual([
      { number: "1312345625" },
      { number: "1365432125" },
    ]);
    expect(await rows("select wording, max_checks from device_clause")).toEqual([
      { wording: "unassessed", max_checks: 3 },
    ]);
    expect((await rows("select key from person_name order by 1")).map((row) => row.key)).toContain(
      "proefpersoon",
    );
    expect(await rows("select state, unit_id, probation_start_on::text from supervision_order")).toEqual([
      { state: "received", unit_id: null, probation_start_on: "2025-09-15" },
    ]);
    const [receipt] = await rows(
      "select m.*, p.body from exchange_message m join exchange_payload p on p.message_ref = m.id where direction = 'out'",
    );
    expect(receipt).toMatchObject({
      kind: "M6",
      state: "queued",
      body: { ref: order.id, status: "ACCEPTED" },
    });
  });

  test("handled again after a crash between effect and mark: one order, one receipt", async () => {
    const order = envelope("M1", orderOf());
    const { id } = await handIn(order);
    await receiveOrder(exchange(), orderOf() as never, { key: id }); // the effect; then the worker was killed
    await handleMessage(exchange(), id, work);
    await handleMessage(exchange(), id, work);
    expect([
      await count("supervision_order"),
      await count("supervised_person"),
      await count("special_condition"),
    ]).toEqual([1, 1, 2]);
    expect(await rows("select kind from exchange_message where direction = 'out'")).toEqual([{ kind: "M6" }]);
  });

  test("told again in the same words is known; in other words it is set apart", async () => {
    const [first, same, other] = [
      envelope("M1", orderOf()),
      envelope("M1", orderOf()),
      envelope("M1", orderOf({ suspendedDays: 200 })),
    ];
    for (const told of [first, same, other]) await handleMessage(exchange(), (await handIn(told)).id, work);
    expect((await message(same.id)).state).toBe("handled");
    expect(await message(other.id)).toMatchObject({
      state: "quarantined",
      reason_code: "exchange.order-changed",
      organisation_id: cast.organisation.RN,
    });
    expect(await count("supervision_order")).toBe(1);
  });

  test.each([
    ["wrong shape", { title: "XX" }, "exchange.unknown-title"],
    ["youth", { sanctionRegime: "youth" }, "exchange.outside-this-system"],
    ["stranger", { organisation: "XYZ" }, "exchange.unknown-organisation"],
  ])("%s is set apart with a reason", async (_name, change, reason) => {
    const told = envelope("M1", orderOf(change));
    await handleMessage(exchange(), (await handIn(told)).id, work);
    expect(await message(told.id)).toMatchObject({ state: "quarantined", reason_code: reason });
    expect(await count("supervision_order")).toBe(0);
  });

  test("without a chain number the order is taken in all the same, two make two persons", async () => {
    for (const externalId of ["AICE-1", "AICE-2"]) {
      const told = envelope("M1", orderOf({ externalId, person: { ...orderOf().person, skn: null } }));
      await handleMessage(exchange(), (await handIn(told)).id, work);
    }
    expect([await count("supervision_order"), await count("supervised_person")]).toEqual([2, 2]);
  });

  test("a second order for the same chain number is the same person; somebody else's number is set apart", async () => {
    const someoneElse = { ...orderOf().person, familyName: "Anders", birthOn: "1960-01-01" };
    const told = [{}, { externalId: "AICE-2" }, { externalId: "AICE-3", person: someoneElse }].map((change) =>
      envelope("M1", orderOf(change)),
    );
    for (const one of told) await handleMessage(exchange(), (await handIn(one)).id, work);
    expect([await count("supervision_order"), await count("supervised_person")]).toEqual([2, 1]);
    expect((await message(told[2]?.id ?? "")).reason_code).toBe("exchange.person-does-not-match");
  });
});

test("detention (M3) is noted once; for an unknown person it is set apart", async () => {
  await handleMessage(exchange(), (await handIn(envelope("M1", orderOf()))).id, work);
  const stay = {
    skn: "9000001",
    facility: "zwolle",
    fromOn: "2026-10-01",
    untilOn: null,
    suspendsProbation: true,
  };
  for (const change of [stay, stay, { ...stay, untilOn: "2026-10-20" }]) {
    const told = envelope("M3", change);
    await handleMessage(exchange(), (await handIn(told)).id, work);
    expect((await message(told.id)).state).toBe("handled");
  }
  expect(await rows("select from_on::text, until_on::text from detention")).toEqual([
    { from_on: "2026-10-01", until_on: "2026-10-20" },
  ]);
  const stranger = envelope("M3", { ...stay, skn: "1" });
  await handleMessage(exchange(), (await handIn(stranger)).id, work);
  expect((await message(stranger.id)).reason_code).toBe("exchange.unknown-person");
});

test("a receipt (M6) for a message nobody sent is tried again, and set apart in the end", async () => {
  const told = envelope("M6", {
    ref: newId(),
    status: "ACCEPTED",
    cjibReference: "CJIB-1",
    reasonCode: null,
  });
  const { id } = await handIn(told);
  await expect(handleMessage(exchange(), id, work)).rejects.toThrow();
  expect((await message(told.id)).state).toBe("received");
  await handleMessage(exchange(), id, { ...work, attempt: 6 });
  expect(await message(told.id)).toMatchObject({
    state: "quarantined",
    reason_code: "exchange.unknown-subject",
  });
});
