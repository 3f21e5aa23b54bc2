import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { Refusal } from "@/lib/platform/refusal";
import { changeCheck, visibleCheck } from "../check-row";
import { setAside } from "../override";
import { shortenGapForm } from "../schema";

/** A lead lets one check happen within the minimum gap after the one before, with the reason. */
export const shortenGap = defineCommand({
  name: "device-checks.shorten-gap",
  roles: ["teamLead"],
  input: shortenGapForm,
  run: async (context, { checkId, version, reason }) => {
    const { db, occasion } = context;
    const check = await visibleCheck(db, occasion, checkId);
    if (check.state !== "planned" && check.state !== "assigned")
      throw new Refusal("deviceChecks.wrong-state");
    if (check.overrides.some(({ rule }) => rule === "minimum-gap"))
      throw new Refusal("deviceChecks.already-set-aside");
    await changeCheck(db, check, version, {});
    await setAside(context, { checkId, orderId: check.orderId, rule: "minimum-gap", reason });
    return { checkId };
  },
});
