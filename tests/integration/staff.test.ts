import { afterAll, expect, test } from "vitest";
import { addDays, formatDutch } from "@/lib/calendar/local-date";
import { closeDatabases } from "@/lib/platform/db";
import { occasionOf } from "@/lib/platform/occasion";
import { endCover } from "@/lib/staff/commands/end-cover";
import { setCover } from "@/lib/staff/commands/set-cover";
import { unitCover } from "@/lib/staff/queries";
import { orderHeader } from "@/lib/supervision-orders/queries/order-header";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { refused } from "@/tests/support/refused";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const now = (await owner.query("select now() as at")).rows[0].at.toISOString();
const lead = cast.occasion("leadA", { at: now });
const { today } = lead;
const day = (days: number) => formatDutch(addDays(today, days));

const cover = (
  absent: "officerA1" | "officerA2" | "officerA3",
  covering: "officerA1" | "officerA2" | "officerB",
  from: number,
  until: number,
) => ({
  absentId: cast.actors[absent].staffId,
  coveringId: cast.actors[covering].staffId,
  fromOn: day(from),
  untilOn: day(until),
  reason: "Vakantie",
});

/** As the application knows the actor at each request. */
const asNow = async () => {
  const occasion = await occasionOf(cast.occasion("officerA2").token);
  if (!occasion) throw new Error("no session");
  return occasion;
};

test("cover opens the caseload at once and its end shuts it at once", async () => {
  const { orderId } = await givenOrder(owner, cast);
  expect(await refused(orderHeader(await asNow(), { orderId }))).toBe("not found");
  const { coverId } = await setCover(lead, cover("officerA1", "officerA2", 0, 3));
  expect(await orderHeader(await asNow(), { orderId })).toMatchObject({ officerName: "officerA1" });
  expect((await unitCover(lead, {})).current).toMatchObject([
    { absentName: "officerA1", coveringName: "officerA2", setBy: "leadA" },
  ]);
  await endCover(lead, { coverId });
  expect(await refused(orderHeader(await asNow(), { orderId }))).toBe("not found");
  expect(await refused(endCover(lead, { coverId }))).toBe("staff.cover-over");
  const { past } = await unitCover(lead, {});
  expect(past).toMatchObject([{ endedOn: today }]);
});

test("cover that has yet to begin opens nothing and can be ended", async () => {
  const { coverId } = await setCover(lead, cover("officerA3", "officerA2", 2, 5));
  expect((await asNow()).actor.standsInFor).not.toContain(cast.actors.officerA3.staffId);
  expect((await unitCover(lead, {})).coming).toHaveLength(1);
  await endCover(lead, { coverId });
  expect((await unitCover(lead, {})).coming).toHaveLength(0);
});

test("one at a time for an absent colleague; after an early end another can follow", async () => {
  const { coverId } = await setCover(lead, cover("officerA3", "officerA2", 10, 20));
  expect(await refused(setCover(lead, cover("officerA3", "officerA1", 15, 25)))).toBe("staff.cover-overlaps");
  await endCover(lead, { coverId });
  expect(await refused(setCover(lead, cover("officerA3", "officerA1", 15, 25)))).toBe("nothing refused");
});

test.each([
  ["staff.cover-self", cover("officerA1", "officerA1", 0, 1)],
  ["staff.cover-in-the-past", cover("officerA1", "officerA2", -1, 1)],
  ["staff.cover-ends-before-it-begins", cover("officerA1", "officerA2", 3, 2)],
  ["staff.officer-not-available", cover("officerA1", "officerB", 0, 1)],
])("%s", async (code, wrong) => {
  expect(await refused(setCover(lead, wrong))).toBe(code);
});

test("only the lead of the unit sets and ends cover", async () => {
  const { coverId } = await setCover(lead, cover("officerA1", "officerA2", 30, 31));
  for (const who of ["officerA1", "officerA2", "administrationRn", "cjib"] as const) {
    expect(
      await refused(setCover(cast.occasion(who, { at: now }), cover("officerA1", "officerA2", 0, 1))),
    ).toBe("not found");
    expect(await refused(endCover(cast.occasion(who, { at: now }), { coverId }))).toBe("not found");
  }
  const other = cast.occasion("leadB", { at: now });
  expect(await refused(endCover(other, { coverId }))).toBe("not found");
  expect(await refused(setCover(other, cover("officerA1", "officerA2", 0, 1)))).toBe(
    "staff.officer-not-available",
  );
  expect((await unitCover(other, {})).coming).toHaveLength(0);
});
