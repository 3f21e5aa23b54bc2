import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainedDate } from "@/lib/dates/queries";
import { closeDatabases } from "@/lib/platform/db";
import { type Occasion, occasionOf } from "@/lib/platform/occasion";
import { type DateKind, dateKinds } from "@/lib/terms/date-codes";
import { castOf, finish, tellStories } from "@/prisma/seed/demonstration";
import { seedStaff } from "@/prisma/seed/staff";
import { ownedDatabase } from "@/tests/support/owner";
import { refused } from "@/tests/support/refused";
import { datedRecords } from "@/tests/support/shown-dates";

const keysDirectory = mkdtempSync(path.join(os.tmpdir(), "baken-keys-"));
process.env.BAKEN_KEYS_DIR = keysDirectory;
const { owner, ownerUrl, workerUrl } = await ownedDatabase();

/** Every third of the roles, with a short log: each kind of date is among them. */
const dossiers = castOf(0)
  .filter((_, nth) => nth % 3 === 0)
  .map((dossier) => ({ ...dossier, cards: dossier.cards.map((card) => ({ ...card, contacts: 1 })) }));

beforeAll(async () => {
  await seedStaff(owner);
  const places = { ownerUrl, workerUrl, keysDirectory };
  expect(await tellStories({ ...places, dossiers })).toEqual([]);
  await finish(places);
}, 600_000);
afterAll(async () => {
  await closeDatabases();
  rmSync(keysDirectory, { recursive: true, force: true });
});

const occasions = new Map<string, Occasion>();
async function occasionFor(staffId: string): Promise<Occasion> {
  const known = occasions.get(staffId);
  if (known) return known;
  const token = randomUUID();
  await owner.query("insert into priv.session (token_hash, staff_id) values ($1, $2)", [
    createHash("sha256").update(token).digest(),
    staffId,
  ]);
  const made = await occasionOf(token);
  if (!made) throw new Error("no session");
  occasions.set(staffId, made);
  return made;
}

const ask = (occasion: Occasion, kind: DateKind, id: string) =>
  explainedDate(occasion, { kind, id, wish: {} });

/** Every date on every screen beside its explanation: what differs, which kinds were seen, and which sums fall short. */
async function walk() {
  const differences: string[] = [];
  const onlyWritten: string[] = [];
  const seen = new Set<string>();
  for (const { table, reader, screen, list } of datedRecords) {
    const columns = Object.values(list).map((column) => `, r.${column}::text as ${column}`);
    const { rows } = await owner.query(
      `select r.id, (${reader}) as reader ${columns.join("")} from ${table} r`,
    );
    for (const row of rows.filter((each) => each.reader)) {
      const occasion = await occasionFor(row.reader);
      // a stopped check is closed to its officer, a case without advice has no clock
      const shown = await screen(occasion, row.id).catch(() => ({}));
      for (const [kind, day] of Object.entries(shown) as [DateKind, string | null][]) {
        const { explained } = await ask(occasion, kind, row.id);
        const { on, absent, steps, start } = explained;
        const listed = list[kind] ? row[list[kind]] : null;
        seen.add(kind);
        if (on !== day) differences.push(`${kind}: screen ${day}, reasons ${on}`);
        if (listed && listed !== on) differences.push(`${kind}: list ${listed}, reasons ${on}`);
        if (on === null && absent === null) differences.push(`${kind}: no date and no reason`);
        if (steps.at(-1)?.step === "recorded" && !chosenByHand.includes(start.fact))
          onlyWritten.push(`${kind}: ${JSON.stringify(steps)}`);
      }
    }
  }
  return { differences, onlyWritten, kinds: [...seen].sort() };
}

/** Days that somebody picked: there is no sum behind them. */
const chosenByHand: readonly string[] = ["window-chosen", "extra-check"];

test("one engine: the same date on list, screen and page of reasons, for every kind, and its sum gives it", async () => {
  const { differences, onlyWritten, kinds } = await walk();
  expect(differences).toEqual([]);
  expect(onlyWritten).toEqual([]);
  expect(kinds).toEqual([...dateKinds].sort());
}, 300_000);

describe("who may ask", () => {
  test("the access of a date is the access of its record", async () => {
    const { rows } = await owner.query(
      "select o.id, o.officer_id, (select m.id from staff_member m where m.role = 'officer' and m.unit_id <> o.unit_id limit 1) as stranger from supervision_order o where officer_id is not null limit 1",
    );
    const [{ id, officer_id, stranger }] = rows;
    expect((await ask(await occasionFor(officer_id), "probation-end", id)).kind).toBe("probation-end");
    expect(await refused(ask(await occasionFor(stranger), "probation-end", id))).toBe("not found");
    expect(await refused(ask(await occasionFor(officer_id), "device-check", id))).toBe("not found");
  });

  test("each look stands in the log of the order", async () => {
    const { rows } = await owner.query(
      "select count(*)::int as n from access_event where query = 'dates.explained' and outcome = 'opened' and order_id is not null",
    );
    expect(rows[0].n).toBeGreaterThan(0);
  });

  test("a supposition saves nothing", async () => {
    const { rows } = await owner.query(
      "select id, officer_id from supervision_order where officer_id is not null and probation_start_on is not null and state = 'running' limit 1",
    );
    const count = "select count(*)::int as n from detention";
    const before = (await owner.query(count)).rows[0].n;
    const { moved } = await explainedDate(await occasionFor(rows[0].officer_id), {
      kind: "probation-end",
      id: rows[0].id,
      wish: { from: "2026-11-01", until: "2026-11-30" },
    });
    expect(moved?.map(({ kind }) => kind)).toContain("probation-end");
    expect((await owner.query(count)).rows[0].n).toBe(before);
  });
});
