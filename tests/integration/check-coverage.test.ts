import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coverage } from "@/lib/device-checks/coverage";
import { checkCoverage } from "@/lib/device-checks/facts";
import { coveragePage } from "@/lib/device-checks/queries/coverage-page";
import { asSession, closeDatabases } from "@/lib/platform/db";
import { NotFound } from "@/lib/platform/refusal";
import { carriedOut, planned } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, type Person, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const lead = cast.occasion("leadA");

const units = { officerA1: "rnNorth", officerB: "rnSouth", officerC: "svgNorth" } as const;

/** Orders of an officer with a running schedule, of which the first ones were checked. */
async function scheduled(name: keyof typeof units, orders: number, checked: number) {
  for (let n = 0; n < orders; n++) {
    const order = await givenOrder(owner, cast, { officer: name, unit: units[name] });
    const { checkId } = await planned(cast.occasion(name), order);
    if (n < checked) await carriedOut(cast.occasion(name), order, checkId);
  }
}
const figures = async (who: Person = "leadA") =>
  Object.fromEntries((await coveragePage(cast.occasion(who), {})).map((row) => [row.scope, row]));
const stand = (orderId: string, state: string) =>
  withEvent(owner, cast, () =>
    owner.query("update supervision_order set state = $2 where id = $1", [orderId, state]),
  );

beforeAll(async () => {
  await scheduled("officerA1", 3, 2);
  await scheduled("officerB", 4, 1);
}, 120_000);

describe("coverage of unit, organisation and country", () => {
  test("the own unit in full; four orders elsewhere in the organisation are not told", async () => {
    const { unit, organisation, country } = await figures();
    expect(unit).toMatchObject({ orders: 3, covered: 2, stock: 3, inflow: 3 });
    expect(unit?.byYear).toEqual([{ perYear: 2, orders: 3, planned: 6, done: 2, met: 0 }]);
    const nothing = { orders: null, covered: null, share: null, stock: null, inflow: null, byYear: null };
    expect(organisation).toMatchObject(nothing);
    // nothing more in the country than in the organisation: seven orders, of which the reader knows three
    expect(country).toMatchObject({ orders: 7 });
  });

  test("five are; the country again only with five beyond the organisation", async () => {
    await scheduled("officerB", 1, 1);
    await scheduled("officerC", 4, 4);
    expect(await figures()).toMatchObject({
      organisation: { orders: 8, covered: 4, stock: 8, inflow: 8 },
      country: { orders: null, stock: null, inflow: null, byYear: null },
    });
    await scheduled("officerC", 1, 0);
    expect(await figures()).toMatchObject({ country: { orders: 13, covered: 8, share: 8 / 13 } });
  }, 60_000);

  test("a number of checks a year with few orders keeps the whole division to itself", async () => {
    await owner.query("begin");
    await owner.query("set local session_replication_role = replica");
    await owner.query(
      "update device_check_schedule set checks_per_year = 1 where id in (select s.id from device_check_schedule s where s.unit_id = $1 limit 1)",
      [cast.unit.rnSouth],
    );
    await owner.query("commit");
    const { organisation } = await figures();
    expect(organisation).toMatchObject({ orders: 8, byYear: null });
  });

  test("stock and inflow are told apart", async () => {
    const old = await givenOrder(owner, cast);
    await withEvent(owner, cast, () =>
      owner.query("update supervision_order set received_on = '2025-11-02' where id = $1", [old.orderId]),
    );
    const ended = await givenOrder(owner, cast);
    await stand(ended.orderId, "closed");
    await givenOrder(owner, cast, { clause: null });
    // the old one runs but came in before these twelve months; the ended one the other way round
    expect((await figures()).unit).toMatchObject({ stock: 4, inflow: 4, orders: 3 });
    await withEvent(owner, cast, () =>
      owner.query("update supervision_order set received_on = '2025-11-03' where id = $1", [old.orderId]),
    );
    expect((await figures()).unit).toMatchObject({ stock: 4, inflow: 5 });
  });

  test("the dashboard and the rule say the same of the unit; what stands still is out", async () => {
    const read = () => asSession(lead.token, "read", (db) => checkCoverage(db, lead));
    const { unit } = await figures();
    expect(await read()).toEqual({ orders: unit?.orders, covered: unit?.covered, share: unit?.share });
    const { rows } = await owner.query(
      `select o.id, array(select (c.started_at at time zone 'Europe/Amsterdam')::date::text from device_check c where c.order_id = o.id and c.outcome = 'done') as done
       from supervision_order o join device_check_schedule s on s.order_id = o.id where o.unit_id = $1 and o.state = 'running' and s.state = 'active'`,
      [cast.unit.rnNorth],
    );
    expect(await read()).toEqual(
      coverage(
        rows.map(({ done }) => ({ doneOn: done })),
        lead.today,
      ),
    );
    await stand(rows[0].id, "suspended");
    expect(await read()).toMatchObject({ orders: 2 });
    expect((await figures()).unit).toMatchObject({ orders: 2 });
  });

  test("a check counts twelve months to the day", async () => {
    const later = async (at: string) =>
      (await coveragePage(cast.occasion("leadB", { at }), {})).find(({ scope }) => scope === "unit");
    expect(await later("2027-11-01T12:00:00Z")).toMatchObject({ orders: 5, covered: 2 });
    expect(await later("2027-11-02T12:00:00Z")).toMatchObject({ orders: 5, covered: 0 });
  });

  test("nobody but a lead gets a figure, from the database neither", async () => {
    for (const who of ["officerA1", "administrationRn", "cjib", "omAmsterdam"] as const) {
      await expect(coveragePage(cast.occasion(who), {})).rejects.toThrow(NotFound);
      const rows = await asSession(
        cast.occasion(who).token,
        "read",
        (db) => db.$queryRaw`select * from priv.check_figures(current_date)`,
      );
      expect(rows).toEqual([]);
    }
  });
});
