import type { Field } from "@/components/ui/form-field";
import { deviceKinds, deviceOwners, deviceStatements, exclusionReasons } from "@/lib/device-checks/codes";
import type { Translate } from "@/lib/i18n/translator";
import { codeOptions } from "./code-options";

/** A new device in the inventory. */
export const deviceFields = (t: Translate): readonly Field[] => [
  {
    kind: "select",
    name: "kind",
    label: t("deviceChecks.forms.device.kind"),
    required: true,
    options: codeOptions(t, "kinds", deviceKinds),
  },
  {
    kind: "text",
    name: "label",
    label: t("deviceChecks.forms.device.label"),
    hint: t("deviceChecks.forms.device.labelHint"),
    required: true,
    maxLength: 60,
  },
  {
    kind: "radios",
    name: "owner",
    label: t("deviceChecks.forms.device.owner"),
    required: true,
    options: codeOptions(t, "owners", deviceOwners),
  },
  {
    kind: "radios",
    name: "stated",
    label: t("deviceChecks.forms.device.stated"),
    required: true,
    options: codeOptions(t, "statements", deviceStatements),
  },
];

export const excludeFields = (t: Translate): readonly Field[] => [
  {
    kind: "select",
    name: "reason",
    label: t("deviceChecks.forms.device.reason"),
    required: true,
    options: codeOptions(t, "exclusions", exclusionReasons),
  },
];
