import { afterAll, describe, expect, test } from "vitest";
import { addDevice } from "@/lib/device-checks/commands/add-device";
import { assessCheck } from "@/lib/device-checks/commands/assess-check";
import { changeSchedule } from "@/lib/device-checks/commands/change-schedule";
import { chooseDevices } from "@/lib/device-checks/commands/choose-devices";
import { closeCheck } from "@/lib/device-checks/commands/close-check";
import { concludeCheck } from "@/lib/device-checks/commands/conclude-check";
import { decidePolice } from "@/lib/device-checks/commands/decide-police";
import { decideRepeated } from "@/lib/device-checks/commands/decide-repeated";
import { endSchedule } from "@/lib/device-checks/commands/end-schedule";
import { excludeDevice } from "@/lib/device-checks/commands/exclude-device";
import { fillLimits } from "@/lib/device-checks/commands/fill-limits";
import { impossibleCheck } from "@/lib/device-checks/commands/impossible-check";
import { judgeWording } from "@/lib/device-checks/commands/judge-wording";
import { pauseSchedule } from "@/lib/device-checks/commands/pause-schedule";
import { prepareCheck } from "@/lib/device-checks/commands/prepare-check";
import { proposeWording } from "@/lib/device-checks/commands/propose-wording";
import { recordFinding } from "@/lib/device-checks/commands/record-finding";
import { refuseCheck } from "@/lib/device-checks/commands/refuse-check";
import { resumeSchedule } from "@/lib/device-checks/commands/resume-schedule";
import { startCheck } from "@/lib/device-checks/commands/start-check";
import { startSchedule } from "@/lib/device-checks/commands/start-schedule";
import { stopCheck } from "@/lib/device-checks/commands/stop-check";
import { checkPage } from "@/lib/device-checks/queries/check-page";
import { orderChecks } from "@/lib/device-checks/queries/order-checks";
import { closeDatabases } from "@/lib/platform/db";
import { signalDetail } from "@/lib/signals/queries";
import { begun, carriedOut, lookedAt, planned, said } from "@/tests/support/check-story";
import { ownedDatabase } from "@/tests/support/owner";
import { givenOrder, people } from "@/tests/support/people";
import { withEvent } from "@/tests/support/with-event";

const { owner } = await ownedDatabase();
afterAll(closeDatabases);
const cast = await people(owner);
const officer = cast.occasion("officerA1");
const lead = cast.occasion("leadA");
const at = (day: string) => cast.occasion("officerA1", { at: `${day}T09:00:00Z` });
const row = async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows[0];
const stateOf = async (checkId: string) =>
  (await row("select state from device_check where id = $1", [checkId])).state;
const signalsOf = async (orderId: string) =>
  (await owner.query("select kind from signal where order_id = $1", [orderId])).rows.map(({ kind }) => kind);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "nothing refused",
    (error: { code?: string; message: string }) => error.code ?? error.message,
  );
const order = (wish = {}) => givenOrder(owner, cast, wish);

describe("the clause", () => {
  test("without a judgement of the wording there is no schedule", async () => {
    const given = await order({ clause: { wording: "unassessed" } });
    expect(await refusal(planned(officer, given))).toBe("deviceChecks.no-authority");
  });

  test("an officer proposes, only the lead judges", async () => {
    const given = await order({ clause: { wording: "unassessed" } });
    const wish = {
      orderId: given.orderId,
      conditionId: given.conditionId,
      reason: "Alles staat erin.",
    } as const;
    await proposeWording(officer, { ...wish, wording: "sufficient" });
    expect(await refusal(planned(officer, given))).toBe("deviceChecks.no-authority");
    expect(await refusal(judgeWording(officer, { ...wish, wording: "sufficient" }))).toBe("not found");
    await judgeWording(lead, { ...wish, wording: "sufficient" });
    await expect(planned(officer, given)).resolves.toBeDefined();
  });

  test("in doubt only the decision 'sufficient despite doubt' opens it", async () => {
    const given = await order({ clause: { wording: "unassessed" } });
    const wish = {
      orderId: given.orderId,
      conditionId: given.conditionId,
      reason: "Frequentie is onduidelijk.",
    } as const;
    await judgeWording(lead, { ...wish, wording: "doubtful" });
    expect(await refusal(planned(officer, given))).toBe("deviceChecks.no-authority");
    await judgeWording(lead, { ...wish, wording: "despite-doubt" });
    await expect(planned(officer, given)).resolves.toBeDefined();
  });

  test("the lead fills limits that the message lacked; they are judged anew", async () => {
    const given = await order({ clause: null });
    const limits = {
      devicesIncluded: ["laptop"],
      devicesExcluded: [],
      assistance: [],
      place: "thuis",
      depth: "alleen browser",
      privacyGuard: "niet meer dan nodig",
      toolAllowed: "no",
    } as const;
    const wish = {
      orderId: given.orderId,
      conditionId: given.conditionId,
      ...limits,
      devicesIncluded: ["laptop" as const],
      devicesExcluded: [],
      assistance: [],
      prohibited: ["G1" as const],
      duties: [],
    };
    expect(await refusal(fillLimits(lead, { ...wish, maxChecks: 2 }))).toBe("deviceChecks.per-needs-max");
    const told = { ...wish, maxChecks: 2, per: "calendar-year" } as const;
    await fillLimits(lead, told);
    expect(await refusal(fillLimits(lead, told))).toBe("deviceChecks.reason-needed");
    const { clauses } = await orderChecks(officer, { orderId: given.orderId });
    expect(clauses[0]).toMatchObject({ problems: ["wording-unassessed"], use: { max: 2, executed: 0 } });
  });
});

describe("the schedule", () => {
  test("stays within the cap, one open schedule a condition", async () => {
    const given = await order({ clause: { maxChecks: 1 } });
    expect(await refusal(planned(officer, given))).toBe("deviceChecks.above-cap");
    const wish = {
      orderId: given.orderId,
      conditionId: given.conditionId,
      checksPerYear: 1,
      basis: "rolling",
      minimumGapDays: 56,
    } as const;
    const { scheduleId } = await startSchedule(officer, wish);
    expect(await refusal(startSchedule(officer, wish))).toBe("deviceChecks.schedule-exists");
    expect(
      await refusal(changeSchedule(officer, { scheduleId, version: 1, checksPerYear: 2, reason: "vaker" })),
    ).toBe("deviceChecks.above-cap");
  });

  test("plans the first check within twelve weeks", async () => {
    const { checkId } = await planned(officer, await order());
    const check = await row(
      "select window_from_on::text as from, due_on::text as due from device_check where id = $1",
      [checkId],
    );
    expect(check).toEqual({ from: "2026-11-02", due: "2027-01-25" });
  });

  test("a pause is the lead's; resuming moves the open check", async () => {
    const { scheduleId, checkId } = await planned(officer, await order());
    expect(await refusal(pauseSchedule(officer, { scheduleId, version: 1, reason: "rechtszaak" }))).toBe(
      "deviceChecks.pause-is-for-lead",
    );
    await pauseSchedule(lead, { scheduleId, version: 1, reason: "rechtszaak" });
    expect(await refusal(begun(at("2026-11-05"), checkId))).toBe("deviceChecks.may-not-start");
    const later = cast.occasion("leadA", { at: "2026-11-12T09:00:00Z" });
    await resumeSchedule(later, { scheduleId, version: 2 });
    const { due } = await row("select due_on::text as due from device_check where id = $1", [checkId]);
    expect(due).toBe("2027-02-04");
  });

  test("ending it lets the planned check lapse", async () => {
    const { scheduleId, checkId } = await planned(officer, await order());
    await endSchedule(officer, { scheduleId, version: 1, reason: "voorwaarde vervallen" });
    expect(await stateOf(checkId)).toBe("lapsed");
    expect(await refusal(begun(officer, checkId))).toBe("deviceChecks.wrong-state");
  });
});

describe("starting", () => {
  test("names every reason at once", async () => {
    const given = await order({ twoWorkers: true });
    const { checkId } = await planned(officer, given);
    await withEvent(owner, cast, () =>
      owner.query("update supervision_order set state = 'suspended' where id = $1", [given.orderId]),
    );
    await withEvent(owner, cast, () =>
      owner.query("update device_clause set wording = 'insufficient' where order_id = $1", [given.orderId]),
    );
    const early = prepareCheck(cast.occasion("officerA1", { at: "2026-10-01T09:00:00Z" }), {
      checkId,
      version: 1,
      ...said.authority,
    });
    const error = await early.catch((e: unknown) => e);
    expect(error).toMatchObject({
      code: "deviceChecks.may-not-start",
      detail: { values: { wording: "yes", order: "yes", worker: "yes", window: "yes", cap: "no" } },
    });
  });

  test("before the window with a reason; with the safety flag two workers", async () => {
    const { checkId } = await planned(officer, await order({ twoWorkers: true }));
    const early = cast.occasion("officerA1", { at: "2026-10-30T09:00:00Z" });
    const stranger = { ...said.authority, secondWorkerId: cast.actors.officerB.staffId };
    expect(await refusal(prepareCheck(early, { checkId, version: 1, ...stranger }))).toBe(
      "deviceChecks.second-worker-unknown",
    );
    await prepareCheck(early, {
      checkId,
      version: 1,
      ...said.authority,
      secondWorkerId: cast.actors.officerA2.staffId,
      outsideWindowReason: "Cliënt is alleen vandaag thuis.",
    });
    expect(await stateOf(checkId)).toBe("assigned");
  });

  test("the steps cannot be skipped", async () => {
    const { checkId } = await planned(officer, await order());
    expect(await refusal(startCheck(officer, { checkId, version: 1, ...said.explanation }))).toBe(
      "deviceChecks.may-not-start",
    );
    const unticked = { ...said.authority, authorityConfirmed: false };
    expect(await refusal(prepareCheck(officer, { checkId, version: 1, ...unticked }))).toContain(
      "validation.confirm",
    );
  });

  test("eight starts at once: one begins", async () => {
    const { checkId } = await planned(officer, await order({ clause: { maxChecks: 3 } }));
    await prepareCheck(officer, { checkId, version: 1, ...said.authority });
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        refusal(startCheck(officer, { checkId, version: 2, ...said.explanation })),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === "nothing refused")).toHaveLength(1);
  }, 60_000);

  test("two starts of the same check: the second is told", async () => {
    const { checkId } = await planned(officer, await order());
    await prepareCheck(officer, { checkId, version: 1, ...said.authority });
    const twice = [1, 2].map(() =>
      refusal(startCheck(officer, { checkId, version: 2, ...said.explanation })),
    );
    expect((await Promise.all(twice)).sort()).toEqual(["deviceChecks.wrong-state", "nothing refused"]);
  });
});

describe("devices and findings", () => {
  test("only devices that the judgment allows", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    await begun(officer, checkId);
    const device = { orderId: given.orderId, owner: "client", stated: "seen" } as const;
    const console = await addDevice(officer, {
      ...device,
      kind: "console",
      label: "spelcomputer in de kamer",
    });
    const laptop = await addDevice(officer, { ...device, kind: "laptop", label: "laptop van huisgenoot" });
    await excludeDevice(officer, {
      orderId: given.orderId,
      deviceId: laptop.deviceId,
      reason: "household-member",
    });
    for (const { deviceId } of [console, laptop]) {
      expect(await refusal(chooseDevices(officer, { checkId, version: 3, deviceIds: [deviceId] }))).toBe(
        "deviceChecks.device-not-allowed",
      );
    }
    expect(await refusal(chooseDevices(officer, { checkId, version: 3, deviceIds: [] }))).toBe(
      "deviceChecks.choose-device",
    );
  });

  test.each([
    [{ means: "tool", toolVersion: "1.0" }, "deviceChecks.tool-not-allowed"],
    [{ scope: ["deleted-traces"] }, "deviceChecks.scope-not-allowed"],
    [{ outcome: "indication" }, "deviceChecks.behaviour-needed"],
    [{ behaviours: ["G1"] }, "deviceChecks.behaviour-without-indication"],
    [{ minutes: undefined }, "deviceChecks.finding-incomplete"],
    [{ looked: "no" }, "deviceChecks.not-looked-why"],
  ])("a finding with %o is refused", async (change, code) => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    expect(await refusal(lookedAt(officer, given, checkId, change))).toBe(code);
  });

  test("a check without findings cannot be finished", async () => {
    const { checkId } = await planned(officer, await order());
    await begun(officer, checkId);
    expect(await refusal(concludeCheck(officer, { checkId, version: 3, ...said.conclusion }))).toBe(
      "deviceChecks.findings-missing",
    );
  });
});

describe("outcomes", () => {
  test("carried out: counted, next one planned, assessed and closed by the officer", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    const { nextCheckId, version } = await carriedOut(officer, given, checkId);
    const next = await row(
      "select window_from_on::text as from, due_on::text as due from device_check where id = $1",
      [nextCheckId],
    );
    expect(next).toEqual({ from: "2027-02-02", due: "2027-05-02" });
    const { clauses } = await orderChecks(officer, { orderId: given.orderId });
    expect(clauses[0]?.use).toMatchObject({ executed: 1, max: 3 });
    expect(await signalsOf(given.orderId)).toEqual([]);
    await assessCheck(officer, { checkId, version, ...said.conclusion });
    expect(await stateOf(checkId)).toBe("closed");
  });

  test("an indication: a signal, a second person, and the lead closes", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    const { version } = await carriedOut(officer, given, checkId, {
      outcome: "indication",
      behaviours: ["G3"],
    });
    expect(await signalsOf(given.orderId)).toEqual(["check-finding"]);
    const judgement = { checkId, version, ...said.conclusion, compliance: "violated" } as const;
    expect(await refusal(assessCheck(officer, judgement))).toBe("deviceChecks.discuss-first");
    await assessCheck(officer, { ...judgement, assessedWithId: cast.actors.officerA2.staffId });
    expect(await refusal(closeCheck(officer, { checkId, version: version + 1 }))).toBe(
      "deviceChecks.lead-closes",
    );
    await closeCheck(lead, { checkId, version: version + 1 });
    expect(await stateOf(checkId)).toBe("closed");
  });

  test("wiping suspected is a signal as well", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    await carriedOut(officer, given, checkId, { outcome: "wiping-suspected" });
    expect(await signalsOf(given.orderId)).toEqual(["check-finding"]);
  });

  test("refused at the door: a signal, not counted, and a new attempt", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    const { nextCheckId } = await refuseCheck(officer, { checkId, version: 1, ...said.refusal });
    const { signal } = await checkPage(officer, { checkId });
    expect(signal).toMatchObject({ state: "signal" });
    expect((await signalDetail(officer, { id: signal?.id ?? "" })).id).toBe(signal?.id);
    expect((await checkPage(officer, { checkId: nextCheckId ?? "" })).signal).toBeNull();
    expect(nextCheckId).not.toBeNull();
    expect(await signalsOf(given.orderId)).toEqual(["check-refused"]);
    const { clauses } = await orderChecks(officer, { orderId: given.orderId });
    expect(clauses[0]?.use).toMatchObject({ executed: 0, refused: 1 });
  });

  test("without authority nothing was asked, so nothing was refused", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    await withEvent(owner, cast, () =>
      owner.query("update device_clause set wording = 'insufficient' where order_id = $1", [given.orderId]),
    );
    const refused = refuseCheck(officer, { checkId, version: 1, ...said.refusal });
    expect(await refusal(refused)).toBe("deviceChecks.no-authority");
    expect(await signalsOf(given.orderId)).toEqual([]);
  });

  test("impossible twice in a row: the lead decides before anything is planned", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    const why = {
      version: 1,
      reason: "not-home",
      newWindowFrom: "2026-11-20",
      newWindowUntil: "2026-11-30",
    } as const;
    const first = await impossibleCheck(officer, { checkId, ...why });
    const second = await impossibleCheck(at("2026-11-21"), { checkId: first.nextCheckId ?? "", ...why });
    expect(second).toMatchObject({ leadDecides: true, nextCheckId: null });
    const judgement = { checkId: second.checkId, version: 2, ...said.conclusion };
    expect(await refusal(assessCheck(officer, judgement))).toBe("deviceChecks.lead-decides-first");
    const leadThen = cast.occasion("leadA", { at: "2026-11-23T09:00:00Z" });
    const decision = {
      checkId: second.checkId,
      version: 2,
      decision: "new-attempt",
      note: "Nog een keer, aangekondigd.",
    } as const;
    expect(await refusal(decideRepeated(leadThen, decision))).toBe("deviceChecks.window-needed");
    const window = { newWindowFrom: "2026-12-01", newWindowUntil: "2026-12-14" };
    const { nextCheckId } = await decideRepeated(leadThen, { ...decision, ...window });
    expect(nextCheckId).not.toBeNull();
    await assessCheck(at("2026-11-24"), { ...judgement, version: 3 });
    expect(await stateOf(second.checkId)).toBe("closed");
  });
});

describe("the stop rule", () => {
  test("freezes the check in the code and in the database, and hides it", async () => {
    const given = await order();
    const { checkId } = await planned(officer, given);
    const { deviceId } = await lookedAt(officer, given, checkId);
    expect(await refusal(stopCheck(officer, { checkId, ...said.stop, stoppedTime: "23:59" }))).toBe(
      "deviceChecks.in-the-future",
    );
    await stopCheck(officer, { checkId, ...said.stop });
    expect(await refusal(recordFinding(officer, { checkId, deviceId, ...said.finding, scope: [] }))).toBe(
      "deviceChecks.frozen",
    );
    expect(await refusal(concludeCheck(officer, { checkId, version: 5, ...said.conclusion }))).toBe(
      "deviceChecks.wrong-state",
    );
    const directly = withEvent(owner, cast, () =>
      owner.query("update device_check set stopped_sentence = 'x' where id = $1", [checkId]),
    );
    await expect(directly).rejects.toThrow("frozen");
    const finding = withEvent(owner, cast, () =>
      owner.query("update device_finding set note = 'x' where check_id = $1", [checkId]),
    );
    await expect(finding).rejects.toThrow("ended");

    await expect(checkPage(officer, { checkId })).resolves.toBeDefined();
    await expect(checkPage(lead, { checkId })).resolves.toBeDefined();
    await withEvent(owner, cast, () =>
      owner.query("update supervision_order set officer_id = $2 where id = $1", [
        given.orderId,
        cast.actors.officerA2.staffId,
      ]),
    );
    expect(await refusal(checkPage(cast.occasion("officerA2"), { checkId }))).toBe("not found");
    const { past } = await orderChecks(cast.occasion("officerA2"), { orderId: given.orderId });
    expect(past[0]).toMatchObject({ outcome: "stopped", access: "closed" });
  });

  test("the lead records the report; only then it closes", async () => {
    const { checkId } = await planned(officer, await order());
    await begun(officer, checkId);
    await stopCheck(officer, { checkId, ...said.stop });
    expect(await refusal(closeCheck(lead, { checkId, version: 4 }))).toBe("deviceChecks.wrong-state");
    const decision = {
      checkId,
      version: 4,
      decision: "reported",
      aftercareOffered: true,
      followUp: "advice",
    } as const;
    expect(await refusal(decidePolice(lead, decision))).toBe("deviceChecks.report-time-needed");
    const told = { reportedOn: "2026-11-02", reportedTime: "09:50", reference: "PL0900-2026-4411" };
    await decidePolice(lead, { ...decision, ...told });
    await closeCheck(lead, { checkId, version: 5 });
    expect(await stateOf(checkId)).toBe("closed");
  });

  test("works before the check began", async () => {
    const { checkId } = await planned(officer, await order());
    await stopCheck(officer, { checkId, ...said.stop });
    expect(await stateOf(checkId)).toBe("stopped");
  });
});

test("another unit's officer and lead find nothing", async () => {
  const given = await order();
  const { checkId } = await planned(officer, given);
  for (const name of ["officerA2", "officerB", "leadB", "officerC"] as const) {
    expect(await refusal(checkPage(cast.occasion(name), { checkId }))).toBe("not found");
    expect(await refusal(orderChecks(cast.occasion(name), { orderId: given.orderId }))).toBe("not found");
  }
  expect(
    await refusal(refuseCheck(cast.occasion("officerB"), { checkId, version: 1, ...said.refusal })),
  ).toBe("not found");
});
