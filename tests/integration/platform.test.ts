import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { defineCommand } from "@/lib/platform/command";
import { closeDatabases, type ReadDb } from "@/lib/platform/db";
import { defineQuery } from "@/lib/platform/query";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const { orderId, personId } = await givenOrder(owner, cast);

const wish = z.strictObject({
  town: z.string(),
  fault: z.enum(["none", "refusal", "bug", "silent"]).default("none"),
});

const moveHouse = defineCommand({
  name: "tests.move-house",
  roles: ["officer"],
  input: wish,
  run: async ({ db, record, send }, { town, fault }) => {
    await db.supervisedPerson.updateMany({ where: { id: personId }, data: { town } });
    await send({ party: "probation", kind: "tests.moved", subjectId: orderId, body: { town } });
    if (fault === "refusal") throw new Refusal("platform.busy", { path: "town" });
    if (fault === "bug") throw new Error("a bug");
    if (fault !== "silent") await record({ event: "tests.moved", subjectType: "order", subjectId: orderId });
    return { town };
  },
});

const ask = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows;
const town = async () => (await ask("select town from supervised_person where id = $1", [personId]))[0].town;
const events = async () =>
  Number((await ask("select count(*) from audit_event where event = 'tests.moved'"))[0].count);
const messages = async () => Number((await ask("select count(*) from exchange_message"))[0].count);
const marks = async () => [await town(), await events(), await messages()];
const officer = cast.occasion("officerA1");

describe("a command: change, event and message stand or fall together", () => {
  test("all three are there", async () => {
    const before = await marks();
    await expect(moveHouse(officer, { town: "Delft" })).resolves.toEqual({ town: "Delft" });
    expect(await marks()).toEqual(["Delft", Number(before[1]) + 1, Number(before[2]) + 1]);
  });

  test.each(["refusal", "bug", "silent"] as const)("%s leaves nothing behind", async (fault) => {
    const before = await marks();
    await expect(moveHouse(officer, { town: "Breda", fault })).rejects.toThrow();
    expect(await marks()).toEqual(before);
  });

  test("a write without an event is a bug, not a sentence for the reader", async () => {
    const error = await moveHouse(officer, { town: "Breda", fault: "silent" }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Refusal);
    expect(String(error)).toContain("without an event");
  });

  test("a role that is not listed, and an input that is not of the schema", async () => {
    await expect(moveHouse(cast.occasion("leadA"), { town: "Breda" })).rejects.toBeInstanceOf(NotFound);
    await expect(moveHouse(officer, { town: "Breda", more: 1 } as never)).rejects.toThrow();
  });

  test("the event carries the actor the database knows, whatever the caller says", async () => {
    const lie = {
      ...officer,
      actor: { ...officer.actor, staffId: cast.actors.leadA.staffId, name: "leadA" },
    };
    await moveHouse(lie, { town: "Assen" });
    const [last] = await ask("select actor_id from audit_event order by id desc limit 1");
    expect(last.actor_id).toBe(cast.actors.officerA1.staffId);
  });
});

describe("a form's key", () => {
  test("sent twice: one effect, the same answer", async () => {
    const key = randomUUID();
    const before = await events();
    await moveHouse(officer, { town: "Ede" }, { key });
    await expect(moveHouse(officer, { town: "Ede" }, { key })).resolves.toEqual({ town: "Ede" });
    expect(await events()).toBe(before + 1);
  });

  test("twenty at once: one effect", async () => {
    const key = randomUUID();
    const before = await events();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => moveHouse(officer, { town: "Goes" }, { key })),
    );
    expect(new Set(answers.map((answer) => answer.town))).toEqual(new Set(["Goes"]));
    expect(await events()).toBe(before + 1);
  });

  test("with another content it is refused, in words", async () => {
    const key = randomUUID();
    await moveHouse(officer, { town: "Hoorn" }, { key });
    const error = await moveHouse(officer, { town: "Venlo" }, { key }).catch((e: unknown) => e);
    expect(error).toMatchObject({ name: "Refusal", code: "platform.form-already-sent" });
    expect(await town()).toBe("Hoorn");
  });

  test("a refusal keeps the key free, so that a mended form can be sent", async () => {
    const key = randomUUID();
    await expect(moveHouse(officer, { town: "Tiel", fault: "refusal" }, { key })).rejects.toBeInstanceOf(
      Refusal,
    );
    await expect(moveHouse(officer, { town: "Tiel" }, { key })).resolves.toEqual({ town: "Tiel" });
  });

  test("is one's own: another's same key is another form", async () => {
    const key = randomUUID();
    await moveHouse(officer, { town: "Epe" }, { key });
    const before = await events();
    // the colleague does not reach the row, but the key is not in the way
    await expect(moveHouse(cast.occasion("officerB"), { town: "Lisse" }, { key })).resolves.toEqual({
      town: "Lisse",
    });
    expect(await events()).toBe(before + 1);
    expect(await town()).toBe("Epe");
  });
});

type Writes = "create" | "createMany" | "update" | "updateMany" | "upsert" | "delete" | "deleteMany";
type Nothing<T> = [T] extends [never] ? true : false;
/** Does not compile once a write can be written in a query. */
const readsOnly: Nothing<Extract<keyof ReadDb["contact"], Writes>> = true;
const noRawWrite: Nothing<Extract<keyof ReadDb, "$executeRaw" | "$executeRawUnsafe" | "$queryRawUnsafe">> =
  true;

const sneak = defineQuery({
  name: "tests.sneak",
  roles: ["officer"],
  opens: "list",
  input: z.strictObject({}),
  run: (db) =>
    db.$queryRaw`update supervised_person set town = 'Urk' where id = ${personId}::uuid returning 1 as n`,
});

const dossier = defineQuery({
  name: "tests.dossier",
  roles: ["officer", "teamLead"],
  opens: { dossier: "order", subject: (input) => input.orderId },
  input: z.strictObject({ orderId: z.uuid() }),
  run: async (db, _occasion, input) => {
    const order = await db.supervisionOrder.findFirst({ where: { id: input.orderId }, select: { id: true } });
    if (!order) throw new NotFound();
    return order;
  },
});

const looks = () =>
  ask("select actor_id, query, order_id, on_behalf_of, outcome from access_event order by id");

describe("a query", () => {
  test("has no word for writing, and the transaction of a list refuses it", async () => {
    expect([readsOnly, noRawWrite]).toEqual([true, true]);
    await expect(sneak(officer, {})).rejects.toThrow(/read-only/);
    expect(await town()).not.toBe("Urk");
  });

  test("a dossier opened is one look in the log, found or not", async () => {
    const before = (await looks()).length;
    await dossier(officer, { orderId });
    await expect(dossier(cast.occasion("officerB"), { orderId })).rejects.toBeInstanceOf(NotFound);
    const fresh = (await looks()).slice(before);
    expect(fresh).toEqual([
      {
        actor_id: cast.actors.officerA1.staffId,
        query: "tests.dossier",
        order_id: orderId,
        on_behalf_of: [],
        outcome: "opened",
      },
      {
        actor_id: cast.actors.officerB.staffId,
        query: "tests.dossier",
        order_id: null,
        on_behalf_of: [],
        outcome: "not-found",
      },
    ]);
  });

  test("an input that is no input is not found, before the database is asked", async () => {
    const before = (await looks()).length;
    await expect(dossier(officer, { orderId: "1 or 1=1" })).rejects.toBeInstanceOf(NotFound);
    expect((await looks()).length).toBe(before);
  });

  test("under cover both names stand with the act and with the look", async () => {
    await withEvent(owner, cast, () =>
      owner.query(
        `insert into cover (absent_id, covering_id, from_on, until_on, reason, set_by_id)
         values ($1, $2, current_date - 1, current_date + 1, 'leave', $3)`,
        [cast.actors.officerA1.staffId, cast.actors.officerA2.staffId, cast.actors.leadA.staffId],
      ),
    );
    const stand = cast.occasion("officerA2", { standsInFor: [cast.actors.officerA1.staffId] });
    await dossier(stand, { orderId });
    await moveHouse(stand, { town: "Zeist" });
    const both = { actor_id: cast.actors.officerA2.staffId, on_behalf_of: [cast.actors.officerA1.staffId] };
    expect((await looks()).at(-1)).toMatchObject(both);
    const [event] = await ask("select actor_id, on_behalf_of from audit_event order by id desc limit 1");
    expect(event).toEqual(both);
  });
});
