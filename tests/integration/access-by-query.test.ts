import { afterAll, expect, test } from "vitest";
import { closeDatabases } from "@/lib/platform/db";
import { type Occasion, occasionOf } from "@/lib/platform/occasion";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { givenOrderWithEverything } from "@/tests/support/order-rows";
import { ownedDatabase } from "@/tests/support/owner";
import { people } from "@/tests/support/people";
import { givenReaders, readers } from "@/tests/support/readers";
import { type Registered, registry } from "@/tests/support/registry";
import { dossier, sees } from "@/tests/support/who-sees";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const tokens = await givenReaders(owner, cast);
const { rows, orderId, conditionId } = await givenOrderWithEverything(owner, cast);

const occasions = new Map<string, Occasion>();
for (const reader of readers) {
  const occasion = await occasionOf(tokens.get(reader) ?? "");
  if (occasion) occasions.set(reader, occasion);
}

const snake = (text: string) =>
  text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replaceAll("-", "_");
/** What a dossier is called, and the table of its row. */
const tableOf = (name: string): string => {
  const table = {
    order: "supervision_order",
    trajectory: "samen_starten_trajectory",
    advice: "violation_advice",
    warning: "formal_warning",
    notice: "violation_notice",
    omcase: "om_case",
    message: "exchange_message",
    check: "device_check",
    // a date has the access of its record; here the end of the probation period of an order
    date: "supervision_order",
  };
  return table[snake(name) as keyof typeof table] ?? snake(name);
};

/** The queries that open one dossier by one id. */
const openers = (await registry()).flatMap((each: Registered) => {
  const { made } = each;
  const { opens, input } = made.definition as {
    opens?: unknown;
    input: { safeParse: (v: unknown) => { success: boolean } };
  };
  if (made.sort !== "query" || typeof opens !== "object" || opens === null || !("dossier" in opens))
    return [];
  const table = tableOf(String(opens.dossier));
  const row = rows.find((given) => given.table === table);
  const id = row?.id ?? "";
  const words = [
    "check",
    "signal",
    "contact",
    "referral",
    "screening",
    "advice",
    "case",
    "trajectory",
    "warning",
    "notice",
    "run",
  ];
  const alone = ["id", "orderId", ...words.map((word) => `${word}Id`)].map((word) => ({ [word]: id }));
  const both = words.map((word) => ({ orderId, [`${word}Id`]: id }));
  const beside = [
    { orderId, id },
    { orderId, conditionId },
    { orderId: id, page: 1 },
    { id, page: 1 },
    { kind: "probation-end", id, wish: {} },
  ];
  const asked = [...alone, ...both, ...beside].find((value) => input.safeParse(value).success);
  return [{ name: made.definition.name, made, table, asked }];
});

/** A challenger is shown the advice, with what it needs of the order, on the page of the advice; not the order's own pages. */
const mayOpen = (table: string): readonly string[] =>
  table === "supervision_order" ? [...dossier, "administrationRn"] : (sees[table] ?? []);

test("there are dossiers to open", () => expect(openers.length).toBeGreaterThan(5));

test.each(openers.map((each) => [each.name, each] as const))(
  "%s opens for whom the row is, and for nobody else",
  async (_name, { made, table, asked }) => {
    expect(asked, `no id of ${table} fits its input`).toBeDefined();
    const listed = [...occasions].filter(([, { actor }]) => made.definition.roles.includes(actor.role));
    const opened: string[] = [];
    for (const [reader, occasion] of listed) {
      const answer = await made(occasion, asked as never).then(
        () => true,
        (error: unknown) => error,
      );
      // a refusal comes after the row was found: what the tests made up can be too thin to be shown whole
      if (answer === true || answer instanceof Refusal) opened.push(reader);
      else expect(answer).toBeInstanceOf(NotFound);
    }
    // the message of the cast is not in quarantine
    const reach = made.definition.name === "exchange.quarantined-message" ? [] : mayOpen(table);
    const expected = listed.map(([reader]) => reader).filter((reader) => reach.includes(reader));
    expect(opened.sort()).toEqual(expected.sort());
  },
);
