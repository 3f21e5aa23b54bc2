import { afterAll, expect, test } from "vitest";
import { closeDatabases } from "@/lib/platform/db";
import { searchOrders } from "@/lib/search/queries";
import { personNameKeys } from "@/lib/supervision-orders/person-name-keys";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { refused } from "@/tests/support/refused";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");

type Wish = Parameters<typeof givenOrder>[2];
async function person(name: { givenNames: string; infix: string; familyName: string }, wish: Wish = {}) {
  const given = await givenOrder(owner, cast, wish);
  await withEvent(owner, cast, async () => {
    await owner.query(
      "update supervised_person set given_names = $2, infix = $3, family_name = $4 where id = $1",
      [given.personId, name.givenNames, name.infix, name.familyName],
    );
    await owner.query("delete from person_name where person_id = $1", [given.personId]);
    for (const key of personNameKeys(name))
      await owner.query("insert into person_name (person_id, key) values ($1, $2)", [given.personId, key]);
  });
  return given;
}

const celik = await person({ givenNames: "Ömer", infix: "", familyName: "Çelik-de Vries" });
const berg = await person({ givenNames: "Jan", infix: "van den", familyName: "Berg" });
const elsewhere = await person(
  { givenNames: "Jan", infix: "", familyName: "Bergman" },
  { unit: "svgNorth", officer: "officerC" },
);
const found = async (typed: string, occasion = officer) =>
  (await searchOrders(occasion, { typed, page: 1 })).rows.map((row) => row.id);

test.each(["celik", "Çelik", "CEL", "omer", "vries çel", "celikdevries"])(
  "%s finds Ömer Çelik-de Vries",
  async (typed) => {
    expect(await found(typed)).toEqual([celik.orderId]);
  },
);

test("all words must match", async () => {
  expect(await found("jan berg")).toEqual([berg.orderId]);
  expect(await found("jan celik")).toEqual([]);
});

test("only in the middle of a word is no beginning, and signs find nothing", async () => {
  expect(await found("elik")).toEqual([]);
  expect(await found("%%")).toEqual([]);
  expect((await searchOrders(officer, { typed: "b", page: 1 })).tooShort).toBe(true);
});

test("a parketnummer in any spelling, and an SKN", async () => {
  const { rows } = await owner.query(
    "select c.number, p.skn from order_case_number c join supervision_order o on o.id = c.order_id join supervised_person p on p.id = o.person_id where o.id = $1",
    [berg.orderId],
  );
  const number: string = rows[0].number;
  const spellings = [
    number,
    `${number.slice(0, 2)}/${number.slice(2, 8)}-${number.slice(8)}`,
    `${number.slice(0, 8)} ${number.slice(8)}`,
  ];
  for (const typed of spellings) expect(await found(typed)).toEqual([berg.orderId]);
  expect(await found(rows[0].skn)).toEqual([berg.orderId]);
});

test("everyone finds what is theirs to see, and the number is that of the list", async () => {
  expect(await found("jan")).toEqual([berg.orderId]);
  expect(await found("jan", cast.occasion("officerC"))).toEqual([elsewhere.orderId]);
  expect(await found("jan", cast.occasion("leadA"))).toEqual([berg.orderId]);
  expect(await found("jan", cast.occasion("administrationSvg"))).toEqual([elsewhere.orderId]);
  expect(await found("jan", cast.occasion("officerA2"))).toEqual([]);
  const all = await searchOrders(cast.occasion("administrationRn"), { typed: "jan", page: 1 });
  expect(all.total).toBe(all.rows.length);
});

test("partners of the chain cannot search", async () => {
  for (const who of ["djiZwolle", "omAmsterdam", "cjib"] as const)
    expect(await refused(searchOrders(cast.occasion(who), { typed: "jan", page: 1 }))).toBe("not found");
});

test("a long list comes in pages that add up", async () => {
  for (let i = 0; i < 27; i++) await person({ givenNames: "Reeks", infix: "", familyName: `Nummer${i}` });
  const first = await searchOrders(officer, { typed: "reeks", page: 1 });
  const second = await searchOrders(officer, { typed: "reeks", page: 2 });
  expect([first.total, first.pages, first.rows.length, second.total, second.rows.length]).toEqual([
    27, 2, 25, 27, 2,
  ]);
});
