import type { LocalDate } from "@/lib/calendar/local-date";
import { addDays } from "@/lib/calendar/local-date";
import { assessCheck } from "@/lib/device-checks/commands/assess-check";
import { chooseDevices } from "@/lib/device-checks/commands/choose-devices";
import { closeCheck } from "@/lib/device-checks/commands/close-check";
import { concludeCheck } from "@/lib/device-checks/commands/conclude-check";
import { decidePolice } from "@/lib/device-checks/commands/decide-police";
import { impossibleCheck } from "@/lib/device-checks/commands/impossible-check";
import { prepareCheck } from "@/lib/device-checks/commands/prepare-check";
import { recordFinding } from "@/lib/device-checks/commands/record-finding";
import { refuseCheck } from "@/lib/device-checks/commands/refuse-check";
import { startCheck } from "@/lib/device-checks/commands/start-check";
import { stopCheck } from "@/lib/device-checks/commands/stop-check";
import * as texts from "../texts/checks";
import { colleagueOf, exactlyOn, type ToldCase, versionOf } from "./told-case";

/** A check on the day it takes place, with the devices that may be looked at. */
export type Visit = {
  readonly told: ToldCase;
  readonly day: LocalDate;
  readonly devices: readonly string[];
  readonly outsideWindowReason?: string;
};

/** The one check that is open for the order. */
export async function openCheck({ world, orderId }: ToldCase): Promise<string> {
  const [row] = await world.rows<{ id: string }>(
    "select id from device_check where order_id = $1 and state in ('planned', 'assigned', 'in-progress')",
    [orderId],
  );
  if (!row) throw new Error(`no open check in ${orderId}`);
  return row.id;
}

const seen = async ({ world }: ToldCase, checkId: string) => ({
  checkId,
  version: await versionOf(world, "device_check", checkId),
});

/** The officer has weighed the means and taken the check on. */
export async function prepare(
  { told, day, outsideWindowReason = "" }: Visit,
  checkId: string,
): Promise<void> {
  const second = told.twoWorkers ? { secondWorkerId: colleagueOf(told).actor.staffId } : {};
  await prepareCheck(exactlyOn(told.officer, day, 8), {
    ...(await seen(told, checkId)),
    ...told.luck.of(texts.weighings),
    ...second,
    outsideWindowReason,
    announced: told.luck.happens(0.5) ? "yes" : "no",
    authorityConfirmed: true,
  });
}

/** At the table: from here on it counts. */
export async function begin(visit: Visit, checkId: string): Promise<void> {
  const { told, day } = visit;
  await prepare(visit, checkId);
  await startCheck(exactlyOn(told.officer, day, 9), {
    ...(await seen(told, checkId)),
    place: told.luck.of(["thuis bij cliënt", "kantoor, kleine spreekkamer"]),
    explanationGiven: true,
    identitySeen: true,
    cooperation: told.luck.happens(0.85) ? "full" : "partial",
  });
}

export type Finding = "nothing" | "attention" | "indication" | "wiping-suspected";

/** A whole check; returns its id. The officer still has to assess it. */
export async function carryOut(visit: Visit, finding: Finding, behaviour = 0): Promise<string> {
  const { told, day, devices } = visit;
  const checkId = await openCheck(told);
  await begin(visit, checkId);
  const looking = exactlyOn(told.officer, day, 10);
  await chooseDevices(looking, { ...(await seen(told, checkId)), deviceIds: [...devices] });
  const indication = texts.indications[behaviour % texts.indications.length];
  for (const [nth, deviceId] of devices.entries()) {
    const found = nth === 0 ? finding : "nothing";
    const indicated = found === "indication" && indication !== undefined;
    await recordFinding(looking, {
      checkId,
      deviceId,
      looked: "yes",
      access: "given",
      scope: ["history", "searches"],
      means: "manual",
      minutes: told.luck.of([8, 12, 15, 20]),
      outcome: found,
      behaviours: indicated ? [indication.behaviour] : [],
      note: indicated ? indication.note : told.luck.of(texts.quietNotes),
    });
  }
  const quiet = finding === "nothing" || finding === "attention";
  await concludeCheck(exactlyOn(told.officer, day, 11), {
    ...(await seen(told, checkId)),
    compliance: quiet ? "complied" : "doubt",
    clientExplanation: quiet ? told.luck.of(texts.explanations) : texts.indicationExplanation,
    followUp: quiet ? "none" : "talk",
  });
  return checkId;
}

/** The officer's judgement; without risk behaviour that closes the check. */
export async function assess(
  told: ToldCase,
  checkId: string,
  day: LocalDate,
  indicated = false,
): Promise<void> {
  const discussed = indicated ? { assessedWithId: colleagueOf(told).actor.staffId } : {};
  await assessCheck(exactlyOn(told.officer, day, 13), {
    ...(await seen(told, checkId)),
    ...discussed,
    compliance: indicated ? "violated" : "complied",
    clientExplanation: indicated ? texts.indicationExplanation : told.luck.of(texts.explanations),
    followUp: indicated ? "advice" : "none",
  });
}

/** The lead closes a check with an indication, or one that was stopped. */
export async function closeByLead(told: ToldCase, checkId: string, day: LocalDate): Promise<void> {
  await closeCheck(exactlyOn(told.crew.lead, day, 14), await seen(told, checkId));
}

/** Refused at the table or at the door; a signal and a new attempt follow by themselves. */
export async function refused({ told, day }: Visit): Promise<string> {
  const checkId = await openCheck(told);
  await refuseCheck(exactlyOn(told.officer, day, 10), {
    ...(await seen(told, checkId)),
    ...told.luck.of(texts.refusals),
    told: true,
  });
  return checkId;
}

/** Could not be done; tried again within some weeks from `day`. */
export async function impossible({ told, day }: Visit): Promise<string> {
  const checkId = await openCheck(told);
  await impossibleCheck(exactlyOn(told.officer, day, 10), {
    ...(await seen(told, checkId)),
    ...told.luck.of(texts.hindrances),
    newWindowFrom: addDays(day, 1),
    newWindowUntil: addDays(day, 21),
  });
  return checkId;
}

/** Stopped at the suspicion of an offence. */
export async function stopped(visit: Visit): Promise<string> {
  const { told, day } = visit;
  const checkId = await openCheck(told);
  await begin(visit, checkId);
  const { label, sentence } = told.luck.of(texts.stops);
  await stopCheck(exactlyOn(told.officer, day, 12), {
    checkId,
    stoppedTime: "10:40",
    deviceLabel: label,
    sentence,
    present: "cliënt en toezichthouder",
  });
  return checkId;
}

/** What the lead decides after a stop. */
export async function police(
  told: ToldCase,
  checkId: string,
  day: LocalDate,
  decision: "reported" | "not-reported",
) {
  const report =
    decision === "reported"
      ? { reportedOn: day, reportedTime: "11:15", reference: `melding ${told.luck.number(1_000, 9_999)}` }
      : {};
  await decidePolice(exactlyOn(told.crew.lead, day, 15), {
    ...(await seen(told, checkId)),
    ...report,
    decision,
    aftercareOffered: true,
    followUp: decision === "reported" ? "advice" : "talk",
  });
}
