import { createHash } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeDatabases } from "@/lib/platform/db";
import { occasionOf } from "@/lib/platform/occasion";
import { checkPassword, openSession } from "@/lib/sign-in/session";
import { ownedDatabase } from "@/tests/support/owner";
import { people } from "@/tests/support/people";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const { staffId } = cast.actors.officerB;

const hashOf = (token: string) => createHash("sha256").update(token).digest();
const change = (token: string, set: string) =>
  owner.query(`update priv.session set ${set} where token_hash = $1`, [hashOf(token)]);

describe("a session", () => {
  test("is its person, with the database's clock and day", async () => {
    const occasion = await occasionOf(await openSession(staffId));
    const { role, organisationId, unitId } = cast.actors.officerB;
    expect(occasion?.actor).toMatchObject({ staffId, name: "officerB", role, organisationId, unitId });
    expect(occasion?.actor.standsInFor).toEqual([staffId]);
    const [{ now, today }] = (
      await owner.query("select now(), (now() at time zone 'Europe/Amsterdam')::date::text as today")
    ).rows;
    expect(Math.abs(now.getTime() - Number(occasion?.at.getTime()))).toBeLessThan(60_000);
    expect(occasion?.today).toBe(today);
  });

  test.each([
    ["unknown", "", "unknown"],
    ["idle for fifteen minutes", "last_act_at = now() - interval '15 minutes 1 second'", ""],
    ["ten hours old, however busy", "ends_at = now() - interval '1 second', last_act_at = now()", ""],
    ["revoked", "revoked_at = now()", ""],
  ])("%s: nobody", async (_words, set, other) => {
    const token = await openSession(staffId);
    expect(await occasionOf(token)).not.toBeNull();
    if (set) await change(token, set);
    expect(await occasionOf(other || token)).toBeNull();
  });

  test("begins with ten hours and no more", async () => {
    const token = await openSession(staffId);
    const { rows } = await owner.query(
      "select ends_at - created_at = interval '10 hours' as ten from priv.session where token_hash = $1",
      [hashOf(token)],
    );
    expect(rows).toEqual([{ ten: true }]);
  });

  test("of a member who is disabled ends at once, and no new one opens", async () => {
    const token = await openSession(cast.actors.leadB.staffId);
    await owner.query("update staff_member set active = false where id = $1", [cast.actors.leadB.staffId]);
    expect(await occasionOf(token)).toBeNull();
    expect(await occasionOf(await openSession(cast.actors.leadB.staffId))).toBeNull();
  });

  test("lives on by acts: an act after fourteen minutes gives fifteen more", async () => {
    const token = await openSession(staffId);
    await change(token, "last_act_at = now() - interval '14 minutes'");
    expect(await occasionOf(token)).not.toBeNull();
    const { rows } = await owner.query(
      "select last_act_at > now() - interval '1 minute' as fresh from priv.session where token_hash = $1",
      [hashOf(token)],
    );
    expect(rows).toEqual([{ fresh: true }]);
  });

  test("is never the system's own: berichtenverkeer cannot sign in", async () => {
    expect(await occasionOf(await openSession(cast.actors.exchange.staffId))).toBeNull();
  });

  test("is kept as a hash: what the database holds cannot be sent as a cookie", async () => {
    const token = await openSession(staffId);
    const { rows } = await owner.query(
      "select encode(token_hash, 'hex') as kept from priv.session where token_hash = $1",
      [hashOf(token)],
    );
    expect(rows[0].kept).not.toContain(token);
    expect(await occasionOf(rows[0].kept)).toBeNull();
  });
});

describe("a local account", () => {
  beforeAll(async () => {
    const password = await hash("a long and good password");
    await owner.query("insert into priv.local_account (staff_id, password_hash) values ($1, $2)", [
      staffId,
      password,
    ]);
  });

  test.each([
    ["officerB@example.test", "a long and good password", true],
    ["OFFICERB@EXAMPLE.TEST", "a long and good password", true],
    ["officerB@example.test", "another password", false],
    ["officerB@example.test", "", false],
    ["nobody@example.test", "a long and good password", false],
    // known, but without a local account: signs in elsewhere
    ["officerC@example.test", "a long and good password", false],
    ["berichtenverkeer", "a long and good password", false],
  ])("%s with %j: %s", async (login, password, right) => {
    expect((await checkPassword(login, password))?.staff_id === staffId).toBe(right);
  });
});
