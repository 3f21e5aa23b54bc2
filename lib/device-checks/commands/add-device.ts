import "server-only";
import { type CommandContext, defineCommand } from "@/lib/platform/command";
import { toDb } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { visibleCheck } from "../check-row";
import { addDeviceForm, addDeviceInCheckForm } from "../schema";

type NewDevice = {
  readonly kind: string;
  readonly label: string;
  readonly owner: string;
  readonly stated: string;
};

async function keep(
  { db, occasion, record }: CommandContext,
  personId: string,
  orderId: string,
  device: NewDevice,
) {
  const { id } = await db.device.create({
    data: { ...device, personId, sinceOn: toDb(occasion.today) },
    select: { id: true },
  });
  await record({
    event: "device-checks.device-added",
    subjectType: "device",
    subjectId: id,
    orderId,
    detail: { kind: device.kind },
  });
  return id;
}

/** Adds a device to the inventory of the person under this order. */
export const addDevice = defineCommand({
  name: "device-checks.add-device",
  roles: ["officer", "teamLead"],
  input: addDeviceForm,
  run: async (context, { orderId, ...device }) => {
    const { personId } = await visibleOrder(context.db, context.occasion, orderId);
    return { orderId, deviceId: await keep(context, personId, orderId, device) };
  },
});

/** Adds a device that turned up during a check. */
export const addDeviceInCheck = defineCommand({
  name: "device-checks.add-device-in-check",
  roles: ["officer"],
  input: addDeviceInCheckForm,
  run: async (context, { checkId, ...device }) => {
    const check = await visibleCheck(context.db, context.occasion, checkId);
    if (check.state !== "in-progress") throw new Refusal("deviceChecks.frozen");
    const { personId } = await visibleOrder(context.db, context.occasion, check.orderId);
    return { checkId, deviceId: await keep(context, personId, check.orderId, device) };
  },
});
