import { afterAll, describe, expect, test } from "vitest";
import { closeDatabases } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { acceptTransfer } from "@/lib/supervision-orders/commands/accept-transfer";
import { assignOrder } from "@/lib/supervision-orders/commands/assign-order";
import { declineTransfer } from "@/lib/supervision-orders/commands/decline-transfer";
import { proposeTransfer } from "@/lib/supervision-orders/commands/propose-transfer";
import { withdrawTransfer } from "@/lib/supervision-orders/commands/withdraw-transfer";
import { orderDetail } from "@/lib/supervision-orders/queries/order-detail";
import {
  orderTransfers,
  proposedTransfer,
  transfersOfUnit,
} from "@/lib/supervision-orders/queries/transfers";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const [leadA, leadB, leadC, officerA, officerB] = (
  ["leadA", "leadB", "leadC", "officerA1", "officerB"] as const
).map((who) => cast.occasion(who)) as [Occasion, Occasion, Occasion, Occasion, Occasion];
const note = "Loopt goed; let op de reclasseringsafspraak van maandag.";
const unitOf = ({ actor }: Occasion) => actor.unitId ?? "";

const row = async (orderId: string) =>
  (await owner.query("select * from supervision_order where id = $1", [orderId])).rows[0];

async function proposed(state = "running", to = leadB) {
  const { orderId } = await givenOrder(owner, cast);
  await withEvent(owner, cast, () =>
    owner.query("update supervision_order set state = $2 where id = $1", [orderId, state]),
  );
  const { version } = await row(orderId);
  await proposeTransfer(leadA, { orderId, version, toUnitId: unitOf(to), note });
  const { rows } = await owner.query("select id, version from order_transfer where order_id = $1", [orderId]);
  return { orderId, transferId: rows[0].id as string, version: rows[0].version as number };
}

describe("until it is answered", () => {
  test("the old unit has the order, the other lead only the proposal", async () => {
    const { orderId, transferId } = await proposed();
    expect(await row(orderId)).toMatchObject({ state: "running", unit_id: unitOf(leadA) });
    expect((await orderDetail(officerA, { orderId })).orderId).toBe(orderId);
    await expect(orderDetail(leadB, { orderId })).rejects.toThrow("not found");
    expect(await proposedTransfer(leadB, { id: transferId })).toMatchObject({ note, orderState: "running" });
    expect((await transfersOfUnit(leadB, {})).toAnswer.map(({ id }) => id)).toContain(transferId);
    expect((await transfersOfUnit(leadA, {})).proposed.map(({ id }) => id)).toContain(transferId);
  });

  test("it is nobody else's to see or to answer", async () => {
    const { orderId, transferId, version } = await proposed();
    for (const other of [leadC, leadA])
      await expect(acceptTransfer(other, { transferId, version })).rejects.toThrow("not found");
    await expect(proposedTransfer(leadC, { id: transferId })).rejects.toThrow("not found");
    await expect(withdrawTransfer(leadB, { transferId, version })).rejects.toThrow("not found");
    await expect(acceptTransfer(officerB, { transferId, version })).rejects.toThrow("not found");
    expect((await row(orderId)).unit_id).toBe(unitOf(leadA));
  });

  test("one at a time, to another unit that has a lead, from a state that can go", async () => {
    const { orderId } = await proposed();
    const { version } = await row(orderId);
    const again = { orderId, version, note };
    await expect(proposeTransfer(leadA, { ...again, toUnitId: unitOf(leadC) })).rejects.toMatchObject({
      code: "supervisionOrders.transfer-open",
    });
    await expect(proposeTransfer(leadA, { ...again, toUnitId: unitOf(leadA) })).rejects.toMatchObject({
      code: "supervisionOrders.same-unit",
    });
    await expect(proposed("closing")).rejects.toMatchObject({ code: "supervisionOrders.wrong-state" });
  });

  test("the proposing unit can take it back; then it cannot be accepted", async () => {
    const { transferId, version } = await proposed();
    await withdrawTransfer(leadA, { transferId, version });
    await expect(acceptTransfer(leadB, { transferId, version })).rejects.toThrow("not found");
  });

  test("declined with a reason it stays where it is, and the proposer reads why", async () => {
    const { orderId, transferId, version } = await proposed();
    await declineTransfer(leadB, { transferId, version, reason: "Geen plaats." });
    expect(await row(orderId)).toMatchObject({ state: "running", unit_id: unitOf(leadA) });
    expect((await orderTransfers(leadA, { orderId })).transfers[0]).toMatchObject({
      state: "declined",
      answer: "Geen plaats.",
      answeredBy: "leadB",
    });
    await expect(proposedTransfer(leadB, { id: transferId })).rejects.toThrow("not found");
  });
});

describe("accepted", () => {
  test.each([
    ["by a unit of the same organisation", leadB],
    ["by a unit of another organisation", leadC],
  ])("%s: the old unit sees nothing any more, the history goes along", async (_words, lead) => {
    const { orderId, transferId, version } = await proposed("running", lead);
    await acceptTransfer(lead, { transferId, version });
    expect(await row(orderId)).toMatchObject({
      state: "transferred",
      unit_id: unitOf(lead),
      organisation_id: lead.actor.organisationId,
      officer_id: null,
    });
    for (const old of [officerA, leadA])
      await expect(orderDetail(old, { orderId })).rejects.toThrow("not found");
    await expect(orderTransfers(leadA, { orderId })).rejects.toThrow("not found");
    expect((await transfersOfUnit(leadA, {})).proposed.map(({ id }) => id)).not.toContain(transferId);
    expect((await orderTransfers(lead, { orderId })).transfers[0]).toMatchObject({ state: "accepted", note });
    expect((await transfersOfUnit(lead, {})).toAssign.map(({ id }) => id)).toContain(transferId);
  });

  test.each(["assigned", "started", "running", "suspended"])(
    "an order that was %s goes on there under its new officer",
    async (state) => {
      const { orderId, transferId, version } = await proposed(state);
      await acceptTransfer(leadB, { transferId, version });
      await assignOrder(leadB, {
        orderId,
        version: (await row(orderId)).version,
        officerId: officerB.actor.staffId,
        twoWorkers: "no",
        reason: "",
      });
      expect(await row(orderId)).toMatchObject({ state, officer_id: officerB.actor.staffId });
      expect((await orderDetail(officerB, { orderId })).orderId).toBe(orderId);
      expect((await transfersOfUnit(leadB, {})).toAssign.map(({ id }) => id)).not.toContain(transferId);
    },
  );

  test("twice, or by two at once, it counts once", async () => {
    const { orderId, transferId, version } = await proposed();
    const both = await Promise.allSettled([
      acceptTransfer(leadB, { transferId, version }),
      declineTransfer(leadB, { transferId, version, reason: "Toch niet." }),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { rows } = await owner.query("select state from order_transfer where id = $1", [transferId]);
    expect((await row(orderId)).unit_id).toBe(rows[0].state === "accepted" ? unitOf(leadB) : unitOf(leadA));
  });

  test("an order that moved on meanwhile is not taken over", async () => {
    const { orderId, transferId, version } = await proposed();
    await withEvent(owner, cast, () =>
      owner.query("update supervision_order set state = 'closing' where id = $1", [orderId]),
    );
    await expect(acceptTransfer(leadB, { transferId, version })).rejects.toMatchObject({
      code: "supervisionOrders.transfer-changed",
    });
  });

  test("a colleague of the old unit who was asked to challenge an advice is let go", async () => {
    const { orderId, transferId, version } = await proposed();
    const { rows } = await withEvent(owner, cast, async () => {
      const notice = await owner.query(
        `insert into violation_notice (order_id, condition_ids, facts, established_on, state, author_id, created_at)
         values ($1, '{}', 'x', '2026-10-01', 'sent', $2, now()) returning id`,
        [orderId, officerA.actor.staffId],
      );
      return owner.query(
        `insert into violation_advice (order_id, notice_id, condition_ids, state, author_id, challenger_id, created_at)
         values ($1, $2, '{}', 'challenge', $3, $4, now()) returning id`,
        [orderId, notice.rows[0].id, officerA.actor.staffId, cast.actors.officerA3.staffId],
      );
    });
    await acceptTransfer(leadB, { transferId, version });
    const advice = await owner.query(
      "select challenger_id, unit_id, state from violation_advice where id = $1",
      [rows[0].id],
    );
    expect(advice.rows).toEqual([{ challenger_id: null, unit_id: unitOf(leadB), state: "challenge" }]);
  });
});
