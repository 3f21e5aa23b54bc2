import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clearContents } from "@/lib/exchange/commands/clear-contents";
import { dismissMessage } from "@/lib/exchange/commands/dismiss-message";
import { receiveOrder } from "@/lib/exchange/commands/receive-order";
import { retryMessage } from "@/lib/exchange/commands/retry-message";
import { handleMessage } from "@/lib/exchange/handle-message";
import { receive } from "@/lib/exchange/inbox";
import type { Envelope } from "@/lib/exchange/messages/envelope";
import { typeOf } from "@/lib/exchange/messages/kinds";
import { sources } from "@/lib/exchange/parties";
import { quarantinedMessage, quarantinedMessages } from "@/lib/exchange/queries/quarantine";
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

describe("a change of an order (M2), and its end reckoned anew (M4)", () => {
  const taken = async () => {
    const { id } = await handIn(envelope("M1", orderOf()));
    await handleMessage(exchange(), id, work);
  };
  const told = async (kind: string, data: object) => {
    const sent = envelope(kind, { orderExternalId: "AICE-2025-000001", ...data });
    const { id } = await handIn(sent);
    await handleMessage(exchange(), id, work);
    return message(sent.id);
  };
  const order = async () =>
    (
      await rows(
        "select id, state, end_reason, ended_on::text, probation_end_cjib_on::text as end_on from supervision_order",
      )
    )[0];
  const lengthened = {
    change: "period",
    kind: "lengthened",
    months: 12,
    decidedOn: "2026-08-01",
    effectiveOn: "2026-08-01",
    source: "Rechtbank Amsterdam",
  };

  test("a longer period stands beside the judgment, once however often it is told", async () => {
    await taken();
    expect(await told("M2", lengthened)).toMatchObject({
      state: "handled",
      organisation_id: cast.organisation.RN,
    });
    expect(await told("M2", lengthened)).toMatchObject({ state: "handled" });
    expect(await rows("select kind, months from probation_change")).toEqual([
      { kind: "lengthened", months: 12 },
    ]);
  });

  test("an order that is taken back goes to its closing; one that is not accepted yet is for a person", async () => {
    await taken();
    const back = {
      change: "withdrawn",
      decidedOn: "2026-10-01",
      reason: "ended-by-om",
      endsOn: "2026-10-05",
    };
    expect(await told("M2", back)).toMatchObject({
      state: "quarantined",
      reason_code: "exchange.change-by-hand",
    });
    await owner.query("set session_replication_role = replica");
    await owner.query("update supervision_order set state = 'assigned'");
    await owner.query("set session_replication_role = origin");
    expect(await told("M2", back)).toMatchObject({ state: "handled" });
    expect(await order()).toMatchObject({
      state: "closing",
      end_reason: "ended-by-om",
      ended_on: "2026-10-05",
    });
    expect(await told("M2", back)).toMatchObject({ state: "handled" });
  });

  test("conditions, another organisation and an unknown order are set apart", async () => {
    await taken();
    for (const change of ["conditions", "transferred"])
      expect(await told("M2", { change, decidedOn: "2026-10-01", description: "Zie vonnis." })).toMatchObject(
        {
          state: "quarantined",
          reason_code: "exchange.change-by-hand",
          organisation_id: cast.organisation.RN,
        },
      );
    expect(await told("M2", { ...lengthened, orderExternalId: "AICE-2025-999999" })).toMatchObject({
      reason_code: "exchange.unknown-order",
    });
    expect(await told("M2", { ...lengthened, months: 0 })).toMatchObject({ state: "quarantined" });
  });

  test("the newest end leads, in whatever order the messages come", async () => {
    await taken();
    await told("M4", { endOn: "2028-12-01", reckonedAt: "2026-10-02T10:00:00Z" });
    await told("M4", { endOn: "2028-09-01", reckonedAt: "2026-10-01T10:00:00Z" });
    expect(await order()).toMatchObject({ end_on: "2028-12-01" });
  });
});

describe("what got stuck on its way to the OM", () => {
  const stuck = async () => {
    const withdrawal = envelope("M9W", {
      adviceId: "00000000-0000-4000-9000-000000000001",
      officeCode: "AMS",
      reason: "Vergissing.",
      withdrawnAt: "2026-11-02T09:00:00Z",
    });
    const { id } = await handIn(withdrawal, "om");
    await handleMessage(exchange(), id, { keysDirectory, attempt: 6 });
    return { id, messageId: withdrawal.id };
  };

  test("is for CJIB staff to offer again, with a cause, and without its content", async () => {
    const { id, messageId } = await stuck();
    const clerk = cast.occasion("cjib");
    expect((await quarantinedMessages(clerk, {})).rows.map((row) => row.id)).toEqual([id]);
    expect(await quarantinedMessage(clerk, { id })).toMatchObject({ content: null });
    await expect(retryMessage(clerk, { id })).rejects.toMatchObject({ code: "exchange.cause-missing" });
    await retryMessage(clerk, { id, cause: "cause-mended" });
    expect(await message(messageId)).toMatchObject({ state: "received", reason_code: null });
    expect(
      await rows("select payload->>'id' as id from graphile_worker._private_jobs where task_id is not null"),
    ).toContainEqual({ id });
  });

  test("or to turn away with a reason; its sender is told", async () => {
    const { id, messageId } = await stuck();
    await dismissMessage(cast.occasion("cjib"), { id, reason: "Het advies is nooit verzonden." });
    expect(await message(messageId)).toMatchObject({
      state: "dismissed",
      reason: "Het advies is nooit verzonden.",
    });
    expect(
      await rows("select party, kind, correlation_id::text from exchange_message where direction = 'out'"),
    ).toEqual([{ party: "om", kind: "M6", correlation_id: messageId }]);
  });

  test("is nobody else's, and CJIB staff settle nothing of probation", async () => {
    const { id } = await stuck();
    await expect(retryMessage(cast.occasion("administrationRn"), { id })).rejects.toMatchObject({
      code: "exchange.no-longer-set-apart",
    });
    await expect(dismissMessage(cast.occasion("omAmsterdam"), { id, reason: "x" })).rejects.toThrow(
      "not found",
    );
    const wrong = await handIn(envelope("M1", orderOf({ office: "XXX" })));
    await handleMessage(exchange(), wrong.id, work);
    await expect(dismissMessage(cast.occasion("cjib"), { id: wrong.id, reason: "x" })).rejects.toMatchObject({
      code: "exchange.no-longer-set-apart",
    });
  });
});

describe("what messages said", () => {
  test("is emptied when its term is over, the fact stays", async () => {
    const { id } = await handIn(envelope("M1", orderOf()));
    await handleMessage(exchange(), id, work);
    expect(await clearContents(exchange(), {})).toEqual({ cleared: 0 });
    const open = await handIn(envelope("M1", orderOf({ externalId: "AICE-2025-000002" })));
    await owner.query(
      "update exchange_message set settled_at = now() - interval '13 months', created_at = now() - interval '13 months' where id = $1",
      [id],
    );
    await owner.query("update exchange_message set created_at = now() - interval '13 months' where id = $1", [
      open.id,
    ]);
    expect(await clearContents(exchange(), {})).toEqual({ cleared: 1 });
    expect(await rows("select body from exchange_payload where message_ref = $1", [id])).toEqual([
      { body: {} },
    ]);
    expect(
      (await rows("select body from exchange_payload where message_ref = $1", [open.id]))[0].body,
    ).toHaveProperty("jws");
    expect((await rows("select state from exchange_message where id = $1", [id]))[0].state).toBe("handled");
  });

  test("is emptied by nobody else", async () => {
    await expect(clearContents(cast.occasion("cjib"), {})).rejects.toThrow("not found");
  });
});
