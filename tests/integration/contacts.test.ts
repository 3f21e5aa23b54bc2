import { afterAll, describe, expect, test } from "vitest";
import { addToContact } from "@/lib/contacts/commands/add-to-contact";
import { correctContact } from "@/lib/contacts/commands/correct-contact";
import { recordContact } from "@/lib/contacts/commands/record-contact";
import { contactEntry, contactForm, contactLog } from "@/lib/contacts/queries";
import { closeDatabases } from "@/lib/platform/db";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { refused } from "@/tests/support/refused";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");
/** The database locks an entry by its own clock, so corrections happen at its time. */
const now = (await owner.query("select now() as at")).rows[0].at.toISOString();
const today = cast.occasion("officerA1", { at: now });

const appeared = {
  kind: "office",
  planned: "yes",
  occurredOn: "02-11-2026",
  occurredAt: "09:30",
  attendance: "appeared",
  observed: "Cliënt was rustig.",
  safetyIncident: "no",
} as const;

const signals = async (orderId: string) =>
  (await owner.query("select kind, source_id, fact, condition_id from signal where order_id = $1", [orderId]))
    .rows;

describe("recording", () => {
  test("facts stand by their source, apart from how the officer reads them", async () => {
    const { orderId, conditionId } = await givenOrder(owner, cast);
    const { contactId, signalId } = await recordContact(officer, {
      ...appeared,
      orderId,
      toldByClient: "Ik heb werk.",
      thirdParty: "behandelaar",
      toldByThird: "Komt trouw.",
      interpretation: "Het gaat vooruit.",
      conditionIds: [conditionId],
      nextContactOn: "30-11-2026",
    });
    expect(signalId).toBeNull();
    expect(await contactEntry(officer, { orderId, contactId })).toMatchObject({
      observed: "Cliënt was rustig.",
      toldByClient: "Ik heb werk.",
      toldByThird: "Komt trouw.",
      interpretation: "Het gaat vooruit.",
      author: "officerA1",
      nextContactOn: "2026-11-30",
      conditions: [{ id: conditionId }],
    });
    expect((await contactLog(cast.occasion("leadA"), { orderId, page: 1 })).total).toBe(1);
  });

  test("not there without a message raises one signal with the neutral fact", async () => {
    const { orderId, conditionId } = await givenOrder(owner, cast);
    const missed = {
      ...appeared,
      attendance: "absent-without-message",
      orderId,
      conditionIds: [conditionId],
    } as const;
    const key = crypto.randomUUID();
    const { contactId, signalId } = await recordContact(officer, missed, { key });
    expect(await recordContact(officer, missed, { key })).toEqual({ contactId, signalId });
    expect(await signals(orderId)).toEqual([
      {
        kind: "missed-contact",
        source_id: contactId,
        condition_id: conditionId,
        fact: "Niet verschenen zonder bericht op 02-11-2026 om 09:30 uur.",
      },
    ]);
  });

  test("a message makes it no signal", async () => {
    const { orderId } = await givenOrder(owner, cast);
    await recordContact(officer, { ...appeared, attendance: "absent-with-message", orderId });
    expect(await signals(orderId)).toEqual([]);
  });

  test("the safety flag asks for a second worker from the own organisation", async () => {
    const { orderId } = await givenOrder(owner, cast, { twoWorkers: true });
    const secondWorker = (id: string) => recordContact(officer, { ...appeared, orderId, secondWorkerId: id });
    expect(await refused(recordContact(officer, { ...appeared, orderId }))).toBe(
      "contacts.second-worker-missing",
    );
    expect(await refused(secondWorker(cast.actors.officerC.staffId))).toBe("contacts.second-worker-unknown");
    expect(await refused(secondWorker(cast.actors.officerA1.staffId))).toBe("contacts.second-worker-unknown");
    expect(await refused(secondWorker(cast.actors.officerA2.staffId))).toBe("nothing refused");
  });

  test.each([
    ["contacts.in-the-future", { occurredOn: "03-11-2026" }],
    ["contacts.third-party-who", { toldByThird: "Zegt iets" }],
    ["contacts.next-before-this", { nextContactOn: "01-11-2026" }],
    ["contacts.unknown-condition", { conditionIds: ["00000000-0000-7000-8000-000000000000"] }],
  ])("%s", async (code, wrong) => {
    const { orderId } = await givenOrder(owner, cast);
    expect(await refused(recordContact(officer, { ...appeared, ...wrong, orderId }))).toBe(code);
  });

  test("an order that waits or is closed has no log to write in", async () => {
    const { orderId } = await givenOrder(owner, cast, { state: "closed" });
    expect(await refused(recordContact(officer, { ...appeared, orderId }))).toBe(
      "contacts.order-not-running",
    );
  });
});

describe("afterwards", () => {
  const recorded = async () => {
    const { orderId } = await givenOrder(owner, cast);
    const { contactId } = await recordContact(today, { ...appeared, orderId });
    return { orderId, contactId };
  };

  test("the author puts an entry right; the log says which fields, not what stood in them", async () => {
    const { orderId, contactId } = await recorded();
    await correctContact(today, {
      ...appeared,
      observed: "Cliënt was gespannen.",
      orderId,
      contactId,
      version: 1,
    });
    expect(await contactEntry(today, { orderId, contactId })).toMatchObject({
      observed: "Cliënt was gespannen.",
      version: 2,
    });
    const { rows } = await owner.query(
      "select detail from audit_event where subject_id = $1 and event = 'contacts.corrected'",
      [contactId],
    );
    expect(rows[0].detail).toEqual({ changed: ["observed"] });
    const again = { ...appeared, orderId, contactId, version: 1 };
    expect(await refused(correctContact(today, again))).toBe("platform.changed-meanwhile");
  });

  test("a colleague under cover adds, and cannot put another's words right", async () => {
    const { orderId, contactId } = await recorded();
    await owner.query(
      `with act as (insert into audit_event (at, actor_id, actor_role, event, subject_type, subject_id, on_behalf_of)
         values (now(), $3, 'exchange', 'tests.given', 'test', gen_random_uuid(), '{}'))
       insert into cover (absent_id, covering_id, from_on, until_on, reason, set_by_id)
       values ($1, $2, current_date - 1, current_date + 1, 'Verlof', $3)`,
      [cast.actors.officerA1.staffId, cast.actors.officerA2.staffId, cast.actors.leadA.staffId],
    );
    const covering = cast.occasion("officerA2", { at: now, standsInFor: [cast.actors.officerA1.staffId] });
    expect(await refused(correctContact(covering, { ...appeared, orderId, contactId, version: 1 }))).toBe(
      "contacts.not-your-entry",
    );
    await addToContact(covering, { orderId, contactId, text: "Cliënt belde later terug." });
    expect((await contactEntry(today, { orderId, contactId })).additions).toMatchObject([
      { text: "Cliënt belde later terug.", author: "officerA2" },
    ]);
    const { rows } = await owner.query(
      "select on_behalf_of from audit_event where subject_id = $1 and event = 'contacts.added-to'",
      [contactId],
    );
    expect(rows[0].on_behalf_of).toEqual([cast.actors.officerA1.staffId]);
  });

  test("after seven days the database itself holds the entry shut", async () => {
    const { orderId } = await givenOrder(owner, cast);
    const { contactId } = await recordContact(cast.occasion("officerA1", { at: "2026-11-02T09:00:00Z" }), {
      ...appeared,
      occurredAt: "09:00",
      orderId,
    });
    await owner.query("alter table contact disable trigger locked");
    await owner.query(
      `with act as (insert into audit_event (at, actor_id, actor_role, event, subject_type, subject_id, on_behalf_of)
         values (now(), $2, 'exchange', 'tests.given', 'test', gen_random_uuid(), '{}'))
       update contact set recorded_at = now() - interval '8 days' where id = $1`,
      [contactId, cast.actors.leadA.staffId],
    );
    await owner.query("alter table contact enable trigger locked");
    expect(await refused(correctContact(today, { ...appeared, orderId, contactId, version: 1 }))).toBe(
      "contacts.locked",
    );
    expect(await refused(addToContact(today, { orderId, contactId, text: "Aanvulling." }))).toBe(
      "nothing refused",
    );
  });

  test("another unit or organisation, and other roles, find no log", async () => {
    const { orderId, contactId } = await recorded();
    for (const who of [
      "officerA3",
      "officerB",
      "officerC",
      "leadB",
      "administrationRn",
      "djiZwolle",
      "omAmsterdam",
      "cjib",
    ] as const) {
      const stranger = cast.occasion(who, { at: now });
      expect(await refused(contactLog(stranger, { orderId, page: 1 }))).toBe("not found");
      expect(await refused(contactEntry(stranger, { orderId, contactId }))).toBe("not found");
      expect(await refused(contactForm(stranger, { orderId }))).toBe("not found");
      expect(await refused(recordContact(stranger, { ...appeared, orderId }))).toBe("not found");
      expect(await refused(addToContact(stranger, { orderId, contactId, text: "x" }))).toBe("not found");
    }
  });
});
