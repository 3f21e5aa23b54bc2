import "server-only";
import { defineCommand } from "@/lib/platform/command";
import type { ReadDb } from "@/lib/platform/db";
import { Refusal } from "@/lib/platform/refusal";
import { changeCheck, visibleCheck } from "../check-row";
import { kindAllowed } from "../finding-rules";
import { chooseDevicesForm } from "../schema";
import { readSetting, type Setting } from "../setting";

/** Third step: which devices are looked at. Only what the judgment allows can be chosen; a choice leaves its trace. */
export const chooseDevices = defineCommand({
  name: "device-checks.choose-devices",
  roles: ["officer"],
  input: chooseDevicesForm,
  run: async ({ db, occasion, record }, { checkId, version, deviceIds }) => {
    const check = await visibleCheck(db, occasion, checkId);
    if (check.state !== "in-progress") throw new Refusal("deviceChecks.frozen");
    const known = check.findings.map(({ deviceId }) => deviceId);
    const chosen = [...new Set(deviceIds)].filter((id) => !known.includes(id));
    if (chosen.length + known.length === 0)
      throw new Refusal("deviceChecks.choose-device", { path: "deviceIds" });
    await refuseForbidden(db, await readSetting(db, occasion, check.conditionId), chosen);
    await changeCheck(db, check, version, { step: "findings" });
    const rows = chosen.map((deviceId) => ({
      checkId,
      deviceId,
      orderId: check.orderId,
      looked: true,
      scope: [],
      behaviours: [],
    }));
    if (rows.length > 0) await db.deviceFinding.createMany({ data: rows });
    const detail = { devices: chosen.length + known.length };
    await record({
      event: "device-checks.devices-chosen",
      subjectType: "device-check",
      subjectId: checkId,
      orderId: check.orderId,
      detail,
    });
    return { checkId };
  },
});

async function refuseForbidden(
  db: ReadDb,
  { order, clauseRow }: Setting,
  chosen: readonly string[],
): Promise<void> {
  const devices = await db.device.findMany({ where: { id: { in: [...chosen] }, personId: order.personId } });
  if (devices.length < chosen.length) throw new Refusal("deviceChecks.device-unknown", { path: "deviceIds" });
  const forbidden = devices.some(
    ({ kind, excludedReason }) => excludedReason !== "" || !clauseRow || !kindAllowed(clauseRow, kind),
  );
  if (forbidden) throw new Refusal("deviceChecks.device-not-allowed", { path: "deviceIds" });
}
