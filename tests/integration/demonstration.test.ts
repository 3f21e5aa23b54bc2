import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { referralStates } from "@/lib/debt-referrals/states";
import { scheduleStates } from "@/lib/device-checks/schedule-states";
import { checkStates } from "@/lib/device-checks/states";
import { closeDatabases } from "@/lib/platform/db";
import { handoverStates } from "@/lib/samen-starten/lead-states";
import { startStates } from "@/lib/samen-starten/states";
import { signalStates } from "@/lib/signals/states";
import { orderStates } from "@/lib/supervision-orders/states";
import { noticeStates } from "@/lib/violation-advice/notice-states";
import { adviceStates } from "@/lib/violation-advice/states";
import { warningStates } from "@/lib/violation-advice/warning-states";
import { accounts } from "@/prisma/seed/accounts.json";
import type { Dossier } from "@/prisma/seed/cards";
import { castOf, finish, tellStories } from "@/prisma/seed/demonstration";
import { seedStaff } from "@/prisma/seed/staff";
import { testDatabase } from "@/tests/support/database";

const keysDirectory = mkdtempSync(path.join(os.tmpdir(), "baken-keys-"));
/** What a dossier shows, as words: where each part of it stays. */
const ends = ({ cards }: Dossier): readonly string[] =>
  cards.flatMap(({ stage, checks, signals = [], warning, paper, debts, samen }) => [
    stage,
    `check ${checks?.end} ${checks?.wording}`,
    `request ${checks?.request}`,
    `warning ${warning?.end}`,
    `notice ${paper?.notice}`,
    `advice ${paper?.advice?.end}`,
    `debts ${debts?.end}`,
    `samen ${samen?.end} ${samen?.lead}`,
    ...signals.map(({ end }) => `signal ${end}`),
  ]);

/** The first dossier that shows a thing shows it for all: together every state, in as few orders as that takes. */
function each(dossiers: readonly Dossier[]): readonly Dossier[] {
  const seen = new Set<string>();
  return dossiers.filter((dossier) => {
    const fresh = ends(dossier).filter((end) => !seen.has(end));
    for (const end of fresh) seen.add(end);
    return fresh.length > 0;
  });
}

/** A short log is enough here. */
const brief = (dossiers: readonly Dossier[]): readonly Dossier[] =>
  dossiers.map((dossier) => ({ ...dossier, cards: dossier.cards.map((card) => ({ ...card, contacts: 1 })) }));

/** As many orders as are asked for, or as few as show everything. */
const { BAKEN_DEMO_ORDERS: asked } = process.env;
const everyone = brief(asked ? castOf(Number(asked)) : each(castOf(0)));
/** Enough to see that luck is the same each time. */
const few = everyone.filter((_, nth) => nth % 10 === 0);
const patience = 600_000;

async function told(dossiers: readonly Dossier[]): Promise<pg.Client> {
  const { ownerUrl, workerUrl } = await testDatabase();
  const owner = new pg.Client({ connectionString: ownerUrl });
  owner.on("error", () => undefined);
  await owner.connect();
  await seedStaff(owner);
  const places = { ownerUrl, workerUrl, keysDirectory };
  expect(await tellStories({ ...places, dossiers })).toEqual([]);
  await finish(places);
  return owner;
}

let owner: pg.Client | undefined;
beforeAll(async () => {
  process.env.BAKEN_KEYS_DIR = keysDirectory;
  owner = await told(everyone);
}, patience);
afterAll(async () => {
  await owner?.end();
  await closeDatabases();
  rmSync(keysDirectory, { recursive: true, force: true });
});

const column = async (sql: string) =>
  (await (owner as pg.Client).query({ text: sql, rowMode: "array" })).rows.map(([value]) => value);

/** States that no command leads to yet, or that pass in the act that makes them. */
const unreachable: Readonly<Record<string, readonly string[]>> = {
  debt_referral: ["screening", "none", "own-coaching"],
  lead_handover: ["cancelled"],
};

test.each([
  ["supervision_order", orderStates],
  ["signal", signalStates],
  ["device_check", checkStates],
  ["device_check_schedule", scheduleStates],
  ["formal_warning", warningStates],
  ["violation_notice", noticeStates],
  ["violation_advice", adviceStates],
  ["debt_referral", referralStates],
  ["samen_starten_trajectory", startStates],
  ["lead_handover", handoverStates],
])("every state of %s is shown", async (table, states) => {
  const shown = await column(`select distinct state from ${table}`);
  const expected = Object.keys(states).filter((state) => !unreachable[table]?.includes(state));
  expect([...shown].sort()).toEqual(expected.sort());
});

describe("what was told", () => {
  test("every order has its events, and every event somebody who did it", async () => {
    const silent =
      "select o.external_id from supervision_order o where not exists (select from audit_event e where e.order_id = o.id)";
    expect(await column(silent)).toEqual([]);
  });

  test("nothing was done in the future", async () => {
    expect(await column("select event from audit_event where at > now()")).toEqual([]);
    expect(await column("select kind from contact where occurred_at > now()")).toEqual([]);
    expect(await column("select kind from exchange_message where created_at > now()")).toEqual([]);
  });

  test("the accounts can sign in and no session is left open", async () => {
    const logins = await column(
      "select m.login from priv.local_account a join staff_member m on m.id = a.staff_id",
    );
    expect([...logins].sort()).toEqual(accounts.map(({ login }) => login).sort());
    expect(await column("select count(*)::int from priv.session where revoked_at is null")).toEqual([0]);
  });

  test("only messages that still wait have a job", async () => {
    const jobs = await column("select payload->>'id' from graphile_worker._private_jobs");
    const waiting = await column("select id from exchange_message where state in ('queued', 'received')");
    expect([...jobs].sort()).toEqual([...waiting].sort());
  });

  test("numbers in the chain are nobody's", async () => {
    expect(await column("select skn from supervised_person where skn !~ '^99[0-9]{6}$'")).toEqual([]);
    expect(
      await column("select number from order_case_number where number !~ '^[0-9]{2}9[0-9]{7}$'"),
    ).toEqual([]);
  });
});

const fingerprint = `
  select string_agg(line, e'\\n' order by line) from (
    select o.external_id || p.family_name || o.state || coalesce(m.display_name, '') as line
      from supervision_order o join supervised_person p on p.id = o.person_id left join staff_member m on m.id = o.officer_id
    union all select event || count(*) from audit_event group by event) lines`;

test(
  "the same story twice",
  async () => {
    const once = await told(few);
    const again = await told(few);
    try {
      const read = async (client: pg.Client) => (await client.query(fingerprint)).rows;
      expect(await read(again)).toEqual(await read(once));
    } finally {
      await once.end();
      await again.end();
    }
  },
  patience,
);
