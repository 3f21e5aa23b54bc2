"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { addDesignatedDay } from "./commands/add-designated-day";
import { changeTarget } from "./commands/change-target";

export const changeTargetAction = formAction(changeTarget, {
  then: () => paths.terms({ done: "terms.target-changed" }),
});
export const addDesignatedDayAction = formAction(addDesignatedDay, {
  then: () => paths.terms({ done: "terms.day-designated" }),
});
