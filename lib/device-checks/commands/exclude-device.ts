import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { visibleOrder } from "@/lib/supervision-orders/facts";
import { excludeDeviceForm } from "../schema";

/** Takes a device out of the checks, with the reason: another person's, or one the judge leaves out. */
export const excludeDevice = defineCommand({
  name: "device-checks.exclude-device",
  roles: ["officer", "teamLead"],
  input: excludeDeviceForm,
  run: async ({ db, occasion, record }, { orderId, deviceId, reason }) => {
    const { personId } = await visibleOrder(db, occasion, orderId);
    const { count } = await db.device.updateMany({
      where: { id: deviceId, personId, excludedReason: "" },
      data: { excludedReason: reason },
    });
    if (count === 0) throw new Refusal("deviceChecks.device-unknown");
    await record({
      event: "device-checks.device-excluded",
      subjectType: "device",
      subjectId: deviceId,
      orderId,
      detail: { reason },
    });
    return { orderId };
  },
});
