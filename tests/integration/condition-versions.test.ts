import { afterAll, describe, expect, test } from "vitest";
import { parseDutch } from "@/lib/calendar/local-date";
import { fillLimits } from "@/lib/device-checks/commands/fill-limits";
import { judgeWording } from "@/lib/device-checks/commands/judge-wording";
import { planBeyondCap } from "@/lib/device-checks/commands/plan-beyond-cap";
import { prepareCheck } from "@/lib/device-checks/commands/prepare-check";
import { shortenGap } from "@/lib/device-checks/commands/shorten-gap";
import { startSchedule } from "@/lib/device-checks/commands/start-schedule";
import { checkPage } from "@/lib/device-checks/queries/check-page";
import { orderChecks } from "@/lib/device-checks/queries/order-checks";
import { closeDatabases } from "@/lib/platform/db";
import { changeCondition } from "@/lib/supervision-orders/commands/change-condition";
import { conditionHistory } from "@/lib/supervision-orders/queries/condition-history";
import { begun, carriedOut, type Given, planned, said } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { refused } from "@/tests/support/refused";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const administration = cast.occasion("administrationRn");
const officer = cast.occasion("officerA1");
const lead = cast.occasion("leadA");
const order = (wish = {}) => givenOrder(owner, cast, wish);

const limits = {
  devicesIncluded: ["smartphone" as const],
  devicesExcluded: [],
  assistance: [],
  prohibited: ["G1" as const],
  duties: ["unlock" as const],
  place: "thuis",
  depth: "alleen het verboden gedrag",
  privacyGuard: "niet meer dan nodig",
} as const;
const judged = { wording: "sufficient", reason: "Precies genoeg." } as const;
const byJudge = {
  kind: "judges-decision",
  decidedOn: "02-11-2026",
  decidedBy: "rechtbank Gelderland",
  reason: "Vordering van het OM toegewezen (Sv 6:6:19).",
} as const;
const change = ({ orderId, conditionId }: Given, version: number, what: object) =>
  changeCondition(administration, { orderId, conditionId, version, ...byJudge, ...what });
const history = (given: Given) =>
  conditionHistory(officer, { orderId: given.orderId, conditionId: given.conditionId });
const newest = async (given: Given) => (await history(given)).versions[0]?.id ?? "";
const clause = async (given: Given) => (await orderChecks(officer, { orderId: given.orderId })).clauses[0];

describe("a change by the judge", () => {
  test("stands beside the old version; another text gives no authority until it is judged", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    await change(given, 1, { text: "Ten hoogste twee keer per jaar, met een hulpprogramma." });
    const { versions } = await history(given);
    expect(versions.map(({ version, state, changeKind }) => [version, state, changeKind])).toEqual([
      [2, "active", "judges-decision"],
      [1, "replaced", "issued"],
    ]);
    expect(versions[0]).toMatchObject({
      decidedOn: parseDutch("02-11-2026"),
      decidedBy: "rechtbank Gelderland",
      changedBy: administration.actor.name,
    });
    expect(versions[0]?.differences.map(({ field }) => field)).toEqual(["text"]);
    const start = prepareCheck(officer, { checkId, version: 1, ...said.authority });
    expect(await refused(start)).toBe("deviceChecks.may-not-start");
    await judgeWording(lead, { orderId: given.orderId, conditionId: await newest(given), ...judged });
    await expect(prepareCheck(officer, { checkId, version: 1, ...said.authority })).resolves.toBeDefined();
  });

  test("at most 3 → 2 and a tool: said in words, followed by the schedule without a touch", async () => {
    const given = await order();
    await planned(officer, given);
    await fillLimits(lead, {
      orderId: given.orderId,
      conditionId: given.conditionId,
      ...limits,
      maxChecks: 1,
      per: "calendar-year",
      toolAllowed: "yes",
      reason: "De rechtbank stond er één toe.",
    });
    const { versions } = await history(given);
    expect(versions[0]?.differences).toEqual(
      expect.arrayContaining([
        { field: "maxChecks", from: 3, to: 1 },
        { field: "toolAllowed", from: false, to: true },
        { field: "duties", from: [], to: ["unlock"] },
      ]),
    );
    expect(await clause(given)).toMatchObject({
      problems: ["wording-unassessed"],
      use: { max: 1 },
      schedule: { checksPerYear: 2 },
    });
  });

  test("needs the decision it rests on, and a decision is never in the future", async () => {
    const given = await order();
    expect(await refused(change(given, 1, { decidedOn: undefined }))).toBe(
      "supervisionOrders.decision-needed",
    );
    expect(await refused(change(given, 1, { decidedBy: "" }))).toBe("supervisionOrders.decision-needed");
    expect(await refused(change(given, 1, { decidedOn: "01-01-2199" }))).toBe(
      "supervisionOrders.decision-in-future",
    );
    expect((await history(given)).versions).toHaveLength(1);
  });

  test("lifting ends the schedule and the check that was planned; nothing new can be planned", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    await change(given, 1, { kind: "lifted" });
    expect((await checkPage(officer, { checkId })).check.state).toBe("lapsed");
    const { rows } = await owner.query("select state from device_check_schedule where order_id = $1", [
      given.orderId,
    ]);
    expect(rows).toEqual([{ state: "ended" }]);
    expect(await refused(planned(officer, given))).toBe("deviceChecks.condition-lifted");
    expect(await clause(given)).toBeUndefined();
  });

  test("a version that another tab saw is not changed again", async () => {
    const given = await order();
    await change(given, 1, { text: "Eerste wijziging." });
    expect(await refused(change(given, 1, { text: "Tweede wijziging." }))).toBe("not found");
    const again = judgeWording(lead, { orderId: given.orderId, conditionId: given.conditionId, ...judged });
    expect(await refused(again)).toBe("platform.changed-meanwhile");
  });
});

test("a typing error is put right with a reason; the same sentence keeps its judgement", async () => {
  const given = await order();
  await change(given, 1, {
    kind: "correction",
    decidedOn: undefined,
    decidedBy: "",
    article: "14c lid 2 onder 14°, oud",
    reason: "Het artikel was verkeerd overgenomen.",
  });
  const { versions } = await history(given);
  expect(versions[0]).toMatchObject({ version: 2, changeKind: "correction", decidedOn: null });
  expect(versions[0]?.differences.map(({ field }) => field)).toEqual(["article"]);
  await expect(planned(officer, given)).resolves.toBeDefined();
});

describe("a rule set aside by a lead", () => {
  test("lets one check happen within the minimum gap, and stands there for ever", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    const { nextCheckId } = await carriedOut(officer, given, checkId);
    if (!nextCheckId) throw new Error("no next check");
    const begin = () =>
      prepareCheck(officer, {
        checkId: nextCheckId,
        version: 2,
        ...said.authority,
        outsideWindowReason: "De cliënt gaf aanleiding.",
      });
    expect((await checkPage(lead, { checkId: nextCheckId })).blockers).toContain("within-minimum-gap");
    expect(await refused(shortenGap(officer, { checkId: nextCheckId, version: 1, reason: "Nu." }))).toBe(
      "not found",
    );
    await shortenGap(lead, { checkId: nextCheckId, version: 1, reason: "Signaal van de behandelaar." });
    expect(await refused(shortenGap(lead, { checkId: nextCheckId, version: 2, reason: "Weer." }))).toBe(
      "deviceChecks.already-set-aside",
    );
    await begin();
    const { overrides } = await checkPage(officer, { checkId: nextCheckId });
    expect(overrides).toMatchObject([{ rule: "minimum-gap", reason: "Signaal van de behandelaar." }]);
    await expect(
      withEvent(owner, cast, () => owner.query("update check_override set reason = 'anders'")),
    ).rejects.toThrow();
  });

  test("planning above the cap is possible, beginning is not", async () => {
    const given = await order({ clause: { maxChecks: 1 } });
    const { orderId, conditionId } = given;
    const wish = { orderId, conditionId, checksPerYear: 1, basis: "rolling", minimumGapDays: 7 } as const;
    const { scheduleId, checkId } = await startSchedule(officer, wish);
    await carriedOut(officer, given, checkId ?? "");
    await withEvent(owner, cast, () =>
      owner.query("update device_check set state = 'lapsed' where schedule_id = $1 and outcome is null", [
        scheduleId,
      ]),
    );
    const version = (await clause(given))?.schedule?.version ?? 0;
    const soon = {
      newWindowFrom: "01-12-2026",
      newWindowUntil: "20-12-2026",
      reason: "OM vordert wijziging.",
    };
    const beyond = await planBeyondCap(lead, { scheduleId, version, ...soon });
    const page = await checkPage(officer, { checkId: beyond.checkId });
    expect(page.overrides).toMatchObject([{ rule: "cap", reason: "OM vordert wijziging." }]);
    expect(page.blockers).toContain("cap-reached");
  });
});

describe("the database itself", () => {
  const asOwner = (sql: string, values: unknown[]) => withEvent(owner, cast, () => owner.query(sql, values));

  test("refuses a schedule above the cap", async () => {
    const given = await order({ clause: { maxChecks: 1 } });
    const insert = `insert into device_check_schedule (order_id, condition_id, checks_per_year, basis, minimum_gap_days, state, started_on)
                    values ($1, $2, $3, 'rolling', 56, 'active', '2026-10-01')`;
    await expect(asOwner(insert, [given.orderId, given.conditionId, 2])).rejects.toThrow(
      "schedule_above_cap",
    );
    await expect(asOwner(insert, [given.orderId, given.conditionId, 1])).resolves.toBeDefined();
    await expect(asOwner(insert, [given.orderId, given.conditionId, 1])).rejects.toThrow("schedule_one_open");
  });

  test("refuses a check on a clause that gives no authority", async () => {
    const given = await order();
    const { scheduleId } = await planned(officer, given);
    await asOwner("update device_check set state = 'lapsed' where order_id = $1", [given.orderId]);
    await asOwner("update device_clause set wording = 'insufficient' where order_id = $1", [given.orderId]);
    const insert = `insert into device_check (schedule_id, order_id, condition_id, window_from_on, window_until_on, due_on, state)
                    values ($1, $2, $3, '2026-12-01', '2026-12-20', '2026-12-20', 'planned')`;
    await expect(asOwner(insert, [scheduleId, given.orderId, given.conditionId])).rejects.toThrow(
      "check_no_authority",
    );
  });

  test("never lets the limits of a version be rewritten", async () => {
    const given = await order();
    const rewrite = asOwner("update device_clause set max_checks = 12 where order_id = $1", [given.orderId]);
    await expect(rewrite).rejects.toThrow("device_clause_frozen");
  });

  test("refuses a finding by a tool that the clause does not allow", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    await begun(officer, checkId);
    const insert = `insert into device (person_id, kind, label, owner, stated) values ($1, $2, 'telefoon', 'client', 'seen') returning id`;
    const device = async (kind: string) => (await asOwner(insert, [given.personId, kind])).rows[0]?.id;
    const finding = `insert into device_finding (check_id, device_id, order_id, looked, means, scope, behaviours)
                     values ($1, $2, $3, true, $4, '{}', '{}')`;
    const phone = await device("smartphone");
    const television = await device("smart-tv");
    await expect(asOwner(finding, [checkId, phone, given.orderId, "tool"])).rejects.toThrow(
      "finding_beyond_clause",
    );
    await expect(asOwner(finding, [checkId, television, given.orderId, "manual"])).rejects.toThrow(
      "finding_beyond_clause",
    );
    await expect(asOwner(finding, [checkId, phone, given.orderId, "manual"])).resolves.toBeDefined();
  });
});
