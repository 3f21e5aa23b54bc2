import "server-only";
import { z } from "zod";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb } from "@/lib/platform/db-date";
import { defineQuery } from "@/lib/platform/query";
import { signalFrom } from "@/lib/signals/facts";
import { displayName } from "@/lib/supervision-orders/person-name";
import { dueState } from "@/lib/terms/due";
import { impossibleInARow } from "../attempts";
import { visibleCheck } from "../check-row";
import { allowedScopes, behavioursOf, findingComplete, kindAllowed } from "../finding-rules";
import { graceDays } from "../open-checks";
import { waitsForLead } from "../repeated";
import type { Proportionality } from "../rules";
import { openStates } from "../schedule-row";
import { readSetting, type Setting } from "../setting";
import { staffNames } from "../staff-names";
import { blockers } from "../start-setting";

type Opened = { readonly check: { readonly orderId: string } };

/** One check: what the wizard asks and what was recorded. After a stop only for who was there and the lead. */
export const checkPage = defineQuery({
  name: "device-checks.check",
  roles: ["officer", "teamLead"],
  opens: {
    dossier: "device-check",
    subject: ({ checkId }) => checkId,
    order: (answer: Opened) => answer.check.orderId,
  },
  input: z.strictObject({ checkId: z.uuid() }),
  run: async (db, occasion, { checkId }) => {
    const { schedule, findings, ...row } = await visibleCheck(db, occasion, checkId);
    const check = { ...row, schedule, findings };
    const setting = await readSetting(db, occasion, row.conditionId);
    const names = await staffNames(db, [
      row.startedById,
      row.secondWorkerId,
      row.assessedById,
      row.assessedWithId,
      row.closedById,
      row.leadDecidedById,
      row.officerId,
      ...row.overrides.map(({ byId }) => byId),
    ]);
    const next = await db.deviceCheck.findFirst({
      where: { scheduleId: schedule.id, state: { in: openStates }, NOT: { id: checkId } },
      select: { id: true, windowFromOn: true, windowUntilOn: true },
    });
    const dueOn = fromDb(row.dueOn);
    return {
      role: occasion.actor.role,
      person: displayName(setting.order.person),
      twoWorkers: setting.order.person.twoWorkers,
      check: {
        ...row,
        windowFrom: fromDb(row.windowFromOn),
        windowUntil: fromDb(row.windowUntilOn),
        dueOn,
        due: dueState(dueOn, await graceDays(db, occasion), occasion.today),
        proportionality: row.proportionality as Proportionality | null,
      },
      condition: {
        id: setting.condition.id,
        sequence: setting.condition.sequence,
        law: setting.condition.law,
        article: setting.condition.article,
        text: setting.condition.text,
      },
      limits: setting.clauseRow,
      blockers: blockers(check, setting, occasion, {
        secondWorkerId: row.secondWorkerId,
        outsideWindowReason: row.outsideWindowReason,
        conditionConfirmed: true,
        identitySeen: true,
        explanationGiven: true,
        proportionality: { goal: "-", lighterWay: "-", whyThisScope: "-" },
      }),
      scopes: setting.clauseRow ? allowedScopes(setting.clauseRow) : [],
      devices: await devicesOf(db, setting),
      findings: findings
        .map(({ device, ...finding }) => ({
          ...finding,
          kind: device.kind,
          label: device.label,
          complete: findingComplete(finding),
        }))
        .sort((a, b) => a.label.localeCompare(b.label, "nl")),
      overrides: row.overrides.map(({ rule, reason, byId, at }) => ({ rule, reason, by: names(byId), at })),
      behaviours: behavioursOf(findings),
      names: {
        startedBy: names(row.startedById ?? row.officerId),
        secondWorker: names(row.secondWorkerId),
        assessedBy: names(row.assessedById),
        assessedWith: names(row.assessedWithId),
        closedBy: names(row.closedById),
        decidedBy: names(row.leadDecidedById),
      },
      impossibleInARow: impossibleInARow(setting.attempts),
      waitsForLead: await waitsForLead(db, row),
      signal: await signalFrom(db, occasion, {
        orderId: row.orderId,
        sourceType: "device-check",
        sourceId: checkId,
      }),
      next: next && {
        id: next.id,
        windowFrom: fromDb(next.windowFromOn),
        windowUntil: fromDb(next.windowUntilOn),
      },
      today: occasion.today,
      at: occasion.at,
    };
  },
});

export type CheckPage = Awaited<ReturnType<typeof checkPage>>;

async function devicesOf(db: ReadDb, { order, clauseRow }: Setting) {
  const devices = await db.device.findMany({
    where: { personId: order.personId },
    orderBy: { label: "asc" },
  });
  return devices.map(({ id, kind, label, owner, excludedReason }) => ({
    id,
    kind,
    label,
    owner,
    allowed:
      excludedReason === "" && clauseRow !== null && kindAllowed(clauseRow, kind)
        ? ("yes" as const)
        : ("no" as const),
  }));
}
