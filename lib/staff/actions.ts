"use server";

import { paths } from "@/lib/paths";
import { formAction } from "@/lib/platform/form-action";
import { endCover } from "./commands/end-cover";
import { setCover } from "./commands/set-cover";

export const setCoverAction = formAction(setCover, { then: () => paths.cover({ done: "staff.cover-set" }) });
export const endCoverAction = formAction(endCover, {
  then: () => paths.cover({ done: "staff.cover-ended" }),
});
