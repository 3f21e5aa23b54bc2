import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { localDate } from "@/lib/calendar/local-date";
import { dismissMessage } from "@/lib/exchange/commands/dismiss-message";
import { retryMessage } from "@/lib/exchange/commands/retry-message";
import { type Courier, openCourier } from "@/lib/exchange/courier";
import { quarantinedMessage, quarantinedMessages } from "@/lib/exchange/queries/quarantine";
import { messageRegister } from "@/lib/exchange/queries/register";
import { closeDatabases } from "@/lib/platform/db";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { writeNotice } from "@/lib/violation-advice/commands/write-notice";
import { testDatabase } from "@/tests/support/database";
import { givenOrder, type People, people } from "@/tests/support/people";
import { orderOf } from "./support/orders";

const keysDirectory = mkdtempSync(path.join(os.tmpdir(), "baken-keys-"));
process.env.BAKEN_KEYS_DIR = keysDirectory;
const at = new Date("2026-11-02T10:00:00Z");

let owner: pg.Client;
let cast: People;
let courier: Courier;

const rows = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows;

beforeAll(async () => {
  const { ownerUrl, workerUrl } = await testDatabase();
  owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  cast = await people(owner);
  courier = openCourier({ workerUrl, keysDirectory });
});

afterAll(async () => {
  await courier.close();
  await owner.end();
  await closeDatabases();
  rmSync(keysDirectory, { recursive: true, force: true });
});

test("a notice goes by the CJIB to the office of the OM, and both receipts come back", async () => {
  const { orderId, conditionId } = await givenOrder(owner, cast);
  const { noticeId } = await writeNotice(cast.occasion("officerA1"), {
    orderId,
    intent: "send",
    establishedOn: localDate("2026-11-02"),
    urgent: "no",
    conditionIds: [conditionId],
    facts: "De controle werd geweigerd.",
  } as never);
  await courier.carry(at);
  expect(await rows("select state, cjib_reference from violation_notice where id = $1", [noticeId])).toEqual([
    { state: "received-by-om", cjib_reference: expect.stringMatching(/^CJIB-\d{10}$/) },
  ]);
  expect(await rows("select office_code, kind from om_case")).toEqual([
    { office_code: "AMS", kind: "notice" },
  ]);
  expect(
    await rows("select direction, party, kind, state from exchange_message order by 1, 2, 3, 4"),
  ).toEqual([
    { direction: "in", party: "om", kind: "M8", state: "handled" },
    { direction: "in", party: "probation", kind: "M6", state: "handled" },
    { direction: "in", party: "probation", kind: "M6", state: "handled" },
    { direction: "out", party: "om", kind: "M6", state: "accepted" },
    { direction: "out", party: "probation", kind: "M8", state: "accepted" },
  ]);
});

test("the register shows the CJIB everything, administration the own organisation's, nobody content", async () => {
  const asCjib = await messageRegister(cast.occasion("cjib"), {});
  const asRn = await messageRegister(cast.occasion("administrationRn"), {});
  const asSvg = await messageRegister(cast.occasion("administrationSvg"), {});
  expect([
    asCjib.total,
    asRn.rows.some(({ kind }) => kind === "M8"),
    asSvg.rows.some(({ kind }) => kind === "M8"),
  ]).toEqual([5, true, false]);
  expect(JSON.stringify(asCjib)).not.toContain("geweigerd");
  await expect(messageRegister(cast.occasion("officerA1"), {})).rejects.toThrow(NotFound);
});

test("what waits longer than a working day comes first and is counted", async () => {
  await rows(
    "update exchange_message set state = 'delivered', created_at = '2026-10-30T09:00:00Z' where direction = 'out' and kind = 'M8'",
  );
  const on = async (day: string) => messageRegister(cast.occasion("cjib", { at: `${day}T09:00:00Z` }), {});
  // sent on a Friday: Monday is its working day, Tuesday is too late
  expect((await on("2026-11-02")).figures.overdue).toBe(0);
  const late = await on("2026-11-03");
  expect([late.figures.overdue, late.rows[0]?.kind, late.rows[0]?.overdue]).toEqual([1, "M8", true]);
});

test("a stuck message: read by its own organisation alone, offered again after mending, dismissed once", async () => {
  const stuck = orderOf({
    externalId: "AICE-2026-990001",
    office: "QQQ",
    person: { ...orderOf().person, skn: "7100001" },
  });
  await courier.issue([stuck, orderOf({ externalId: "AICE-2026-990002", sanctionRegime: "youth" })], at);
  const list = await quarantinedMessages(cast.occasion("administrationRn"), {});
  expect(list.rows.map(({ reasonCode }) => reasonCode)).toEqual([
    "exchange.unknown-office",
    "exchange.outside-this-system",
  ]);
  expect((await quarantinedMessages(cast.occasion("administrationSvg"), {})).total).toBe(0);
  const [office, youth] = list.rows.map(({ id }) => id) as [string, string];

  const opened = await quarantinedMessage(cast.occasion("administrationRn"), { id: office });
  expect(opened.content).toMatchObject({ externalId: "AICE-2026-990001" });
  await expect(quarantinedMessage(cast.occasion("administrationSvg"), { id: office })).rejects.toThrow(
    NotFound,
  );
  await expect(retryMessage(cast.occasion("administrationSvg"), { id: office })).rejects.toThrow(Refusal);

  await owner.query(
    "insert into prosecution_office (code, name) values ('QQQ', 'Nieuw parket') on conflict do nothing",
  );
  await retryMessage(cast.occasion("administrationRn"), { id: office });
  expect(await rows("select 1 from graphile_worker.jobs where key = $1", [`in:${office}`])).toHaveLength(1);
  await courier.carry(at);
  expect(
    await rows("select office_code from supervision_order where external_id = 'AICE-2026-990001'"),
  ).toEqual([{ office_code: "QQQ" }]);

  await dismissMessage(cast.occasion("administrationRn"), {
    id: youth,
    reason: "Voor de jeugdreclassering.",
  });
  await expect(
    dismissMessage(cast.occasion("administrationRn"), { id: youth, reason: "Nog eens." }),
  ).rejects.toThrow(Refusal);
  const [told] = await rows(
    "select p.body from exchange_message m join exchange_payload p on p.message_ref = m.id where m.direction = 'out' and p.body->>'status' = 'REJECTED'",
  );
  expect(told.body).toMatchObject({ reasonCode: "exchange.outside-this-system" });
  expect(JSON.stringify(told.body)).not.toContain("jeugdreclassering");
});
