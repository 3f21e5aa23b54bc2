import type { LocalDate } from "@/lib/calendar/local-date";
import { addDevice } from "@/lib/device-checks/commands/add-device";
import { excludeDevice } from "@/lib/device-checks/commands/exclude-device";
import { judgeWording } from "@/lib/device-checks/commands/judge-wording";
import { proposeWording } from "@/lib/device-checks/commands/propose-wording";
import { startSchedule } from "@/lib/device-checks/commands/start-schedule";
import { deviceLabels } from "../texts/checks";
import { clauseOf, exactlyOn, on, type ToldCase } from "./told-case";

export type Wording = "sufficient" | "doubtful" | "insufficient" | "despite-doubt";

const whys: Readonly<Record<Wording, string>> = {
  sufficient: "De tekst noemt wijze, omvang, aantal en een grens voor de persoonlijke levenssfeer.",
  doubtful: "De tekst noemt wel een plaats, maar niet hoe diep de controle mag gaan.",
  insufficient: "De tekst zegt niet hoe en hoe vaak wordt gecontroleerd en noemt geen enkele grens.",
  "despite-doubt": "Met de officier besproken; tot een wijziging is er een smalle uitleg die wel kan.",
};

const clauseIds = (told: ToldCase) => ({ orderId: told.orderId, conditionId: clauseOf(told).id });

/** The officer's proposal waits for the lead. */
export async function propose(told: ToldCase, daysAgo: number, wording: Exclude<Wording, "despite-doubt">) {
  await proposeWording(on(told.world, told.officer, daysAgo, 9), {
    ...clauseIds(told),
    wording,
    reason: whys[wording],
  });
}

/** The lead judges the wording of the clause. */
export async function judge(told: ToldCase, daysAgo: number, wording: Wording) {
  await judgeWording(on(told.world, told.crew.lead, daysAgo, 10), {
    ...clauseIds(told),
    wording,
    reason: whys[wording],
  });
}

/** A schedule begins on exactly this day, because the first due day is counted from it. */
export async function schedule(told: ToldCase, day: LocalDate, checksPerYear: 1 | 2 | 3): Promise<string> {
  const { scheduleId } = await startSchedule(exactlyOn(told.officer, day, 14), {
    ...clauseIds(told),
    checksPerYear,
    basis: "rolling",
    minimumGapDays: 56,
  });
  return scheduleId;
}

/** What the client has in use, and sometimes what stays out of the checks. Returns what may be looked at. */
export async function inventory(told: ToldCase, day: LocalDate): Promise<readonly string[]> {
  const { officer, orderId, luck } = told;
  const occasion = exactlyOn(officer, day, 15);
  const wishes = luck.happens(0.6) ? (["smartphone", "laptop"] as const) : (["smartphone"] as const);
  const found: string[] = [];
  for (const kind of wishes) {
    const label = luck.of(deviceLabels[kind]);
    const stated = luck.happens(0.5) ? "seen" : "stated";
    const { deviceId } = await addDevice(occasion, { orderId, kind, label, owner: "client", stated });
    found.push(deviceId);
  }
  if (luck.happens(0.3)) {
    const tablet = { kind: "tablet", label: "tablet van huisgenoot", owner: "household-member" } as const;
    const { deviceId } = await addDevice(occasion, { orderId, ...tablet, stated: "stated" });
    await excludeDevice(occasion, { orderId, deviceId, reason: "household-member" });
  }
  return found;
}
