import { addDevice } from "@/lib/device-checks/commands/add-device";
import { chooseDevices } from "@/lib/device-checks/commands/choose-devices";
import { concludeCheck } from "@/lib/device-checks/commands/conclude-check";
import { prepareCheck } from "@/lib/device-checks/commands/prepare-check";
import { recordFinding } from "@/lib/device-checks/commands/record-finding";
import { startCheck } from "@/lib/device-checks/commands/start-check";
import { startSchedule } from "@/lib/device-checks/commands/start-schedule";
import type { Occasion } from "@/lib/platform/occasion";

/** What an officer says at each step of an ordinary check; each story changes what it is about. */
export const said = {
  authority: {
    goal: "Nagaan of de voorwaarde wordt nageleefd.",
    lessIntrusive: "Een gesprek gaf geen uitsluitsel.",
    whyThisScope: "Alleen de telefoon wordt dagelijks gebruikt.",
    announced: "no",
    authorityConfirmed: true,
  },
  explanation: {
    place: "thuis bij de cliënt",
    explanationGiven: true,
    identitySeen: true,
    cooperation: "full",
  },
  finding: {
    looked: "yes",
    access: "given",
    scope: ["history", "searches"],
    means: "manual",
    minutes: 12,
    outcome: "nothing",
    behaviours: [] as ("G1" | "G2" | "G3")[],
    note: "Geen bijzonderheden.",
  },
  conclusion: {
    compliance: "complied",
    clientExplanation: "Cliënt zegt niets te verbergen.",
    followUp: "none",
  },
  refusal: { asked: "De telefoon te openen.", words: "Dat doe ik niet.", told: true },
  stop: {
    stoppedTime: "09:30",
    deviceLabel: "zwarte telefoon",
    sentence: "In een app stond iets dat strafbaar lijkt.",
    present: "cliënt en toezichthouder",
  },
} as const;

export type Given = { readonly orderId: string; readonly conditionId: string };

/** A schedule of two checks a year with its first check planned. */
export async function planned(occasion: Occasion, { orderId, conditionId }: Given) {
  const wish = { orderId, conditionId, checksPerYear: 2, basis: "rolling", minimumGapDays: 56 } as const;
  const { scheduleId, checkId } = await startSchedule(occasion, wish);
  if (!checkId) throw new Error("no first check");
  return { scheduleId, checkId };
}

/** Through the first two steps: the check runs, at version 3. */
export async function begun(occasion: Occasion, checkId: string) {
  await prepareCheck(occasion, { checkId, version: 1, ...said.authority });
  await startCheck(occasion, { checkId, version: 2, ...said.explanation });
  return { checkId, version: 3 };
}

/** A check with one device, chosen and looked at, at version 4. */
export async function lookedAt(occasion: Occasion, given: Given, checkId: string, finding: object = {}) {
  await begun(occasion, checkId);
  const device = { kind: "smartphone", label: "zwarte telefoon", owner: "client", stated: "seen" } as const;
  const { deviceId } = await addDevice(occasion, { orderId: given.orderId, ...device });
  await chooseDevices(occasion, { checkId, version: 3, deviceIds: [deviceId] });
  await recordFinding(occasion, {
    checkId,
    deviceId,
    ...said.finding,
    scope: [...said.finding.scope],
    ...finding,
  });
  return { checkId, deviceId, version: 4 };
}

/** A whole check, carried out. */
export async function carriedOut(occasion: Occasion, given: Given, checkId: string, finding: object = {}) {
  const { version, deviceId } = await lookedAt(occasion, given, checkId, finding);
  const { nextCheckId } = await concludeCheck(occasion, { checkId, version, ...said.conclusion });
  return { checkId, deviceId, nextCheckId, version: version + 1 };
}
