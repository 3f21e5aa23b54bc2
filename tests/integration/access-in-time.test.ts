import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { type GivenRow, givenOrderWithEverything } from "@/tests/support/order-rows";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { askAs, givenReaders } from "@/tests/support/readers";
import { dossier } from "@/tests/support/who-sees";
import { withEvent } from "@/tests/support/with-event";

const { owner, appUrl } = await ownedDatabase();
const cast = await people(owner);
const tokens = await givenReaders(owner, cast);
const { rows, orderId, personId } = await givenOrderWithEverything(owner, cast);
const app = new pg.Client({ connectionString: appUrl });
await app.connect();
afterAll(() => app.end());
const { readersOf } = askAs(app, tokens);

describe("as time goes on", () => {
  const advice = rows.find((row) => row.table === "violation_advice") as GivenRow;
  const trajectory = rows.find((row) => row.table === "samen_starten_trajectory") as GivenRow;
  const change = (sql: string) => withEvent(owner, cast, () => owner.query(sql));

  test("the challenger sees advice and order only while asked", async () => {
    await change(`update violation_advice set state = 'draft' where ${advice.where}`);
    expect(await readersOf(advice)).not.toContain("officerA3");
    expect(
      await readersOf({ table: "supervision_order", where: `id = '${orderId}'`, id: orderId }),
    ).not.toContain("officerA3");
    await change(`update violation_advice set state = 'challenge' where ${advice.where}`);
    expect(await readersOf(advice)).toContain("officerA3");
  });

  test("DJI's view ends the day after the trajectory ended", async () => {
    const ended = (day: string) =>
      change(
        `update samen_starten_trajectory set state = 'closed', closed_on = ${day} where ${trajectory.where}`,
      );
    await ended("current_date");
    expect(await readersOf(trajectory)).toContain("djiZwolle");
    await ended("current_date - 2");
    expect(await readersOf(trajectory)).toEqual([...dossier].sort());
    await change(
      `update samen_starten_trajectory set state = 'step-1', closed_on = null where ${trajectory.where}`,
    );
  });

  test("what was seen in a stopped check is for who was there and the lead", async () => {
    const check = rows.find((row) => row.table === "device_check") as GivenRow;
    const finding = rows.find((row) => row.table === "device_finding") as GivenRow;
    await change(`update device_check set outcome = 'stopped' where ${check.where}`);
    expect(await readersOf(finding)).toEqual(["leadA", "officerA1", "otherLeadA"]);
    expect(await readersOf(check)).toEqual([...dossier].sort());
  });

  test("another order of the same person opens the person, not this order's dossier", async () => {
    const other = await givenOrder(owner, cast, { unit: "svgNorth", officer: "officerC" });
    await change(`update supervision_order set person_id = '${personId}' where id = '${other.orderId}'`);
    const readersIn = async (table: string) => readersOf(rows.find((row) => row.table === table) as GivenRow);
    expect(await readersIn("supervised_person")).toContain("officerC");
    for (const table of [
      "supervision_order",
      "contact",
      "signal",
      "device_check",
      "violation_advice",
      "debt_screening",
      "audit_event",
    ])
      expect(await readersIn(table), table).not.toContain("officerC");
    await change(
      `update supervision_order set person_id = (select id from supervised_person where id <> '${personId}' limit 1) where id = '${other.orderId}'`,
    );
  });

  test("an order that goes to another officer takes its dossier along", async () => {
    const give = (name: "officerA1" | "officerA2") =>
      change(
        `update supervision_order set officer_id = '${cast.actors[name].staffId}' where id = '${orderId}'`,
      );
    await give("officerA2");
    for (const table of [
      "contact",
      "signal",
      "device_check",
      "formal_warning",
      "debt_referral",
      "samen_starten_trajectory",
    ]) {
      const now = await readersOf(rows.find((row) => row.table === table) as GivenRow);
      expect(now, table).toContain("officerA2");
      expect(now, table).not.toContain("officerA1");
    }
    await give("officerA1");
  });
});
