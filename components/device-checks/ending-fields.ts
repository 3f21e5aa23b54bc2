import type { Field } from "@/components/ui/form-field";
import { impossibleReasons } from "@/lib/device-checks/codes";
import type { Translate } from "@/lib/i18n/translator";
import { codeOptions, tick } from "./code-options";

/** The client refused: what was asked, their words, and that the consequences were told. */
export const refusedFields = (t: Translate): readonly Field[] => [
  {
    kind: "textarea",
    name: "asked",
    label: t("deviceChecks.forms.refused.asked"),
    required: true,
    rows: 2,
    maxLength: 500,
  },
  {
    kind: "textarea",
    name: "words",
    label: t("deviceChecks.forms.refused.words"),
    required: true,
    rows: 2,
    maxLength: 500,
  },
  {
    kind: "checkboxes",
    name: "told",
    label: t("deviceChecks.forms.refused.told"),
    required: true,
    options: tick(t("deviceChecks.forms.refused.toldOption")),
  },
];

/** The days of a new attempt. */
export const windowFields = (t: Translate): readonly Field[] => [
  {
    kind: "date",
    name: "newWindowFrom",
    label: t("deviceChecks.forms.impossible.newWindowFrom"),
    required: true,
  },
  {
    kind: "date",
    name: "newWindowUntil",
    label: t("deviceChecks.forms.impossible.newWindowUntil"),
    required: true,
  },
];

/** Why it could not be done, and when it is tried again. */
export const impossibleFields = (t: Translate): readonly Field[] => [
  {
    kind: "radios",
    name: "reason",
    label: t("deviceChecks.forms.impossible.reason"),
    required: true,
    options: codeOptions(t, "impossibleReasons", impossibleReasons),
  },
  { kind: "textarea", name: "note", label: t("deviceChecks.forms.impossible.note"), rows: 2, maxLength: 500 },
  ...windowFields(t),
];

/** One neutral sentence, and the facts around it. */
export const stopFields = (t: Translate): readonly Field[] => [
  { kind: "time", name: "stoppedTime", label: t("deviceChecks.forms.stop.time"), required: true },
  {
    kind: "text",
    name: "deviceLabel",
    label: t("deviceChecks.forms.stop.device"),
    hint: t("deviceChecks.forms.stop.deviceHint"),
    required: true,
    maxLength: 60,
  },
  {
    kind: "textarea",
    name: "sentence",
    label: t("deviceChecks.forms.stop.sentence"),
    hint: t("deviceChecks.forms.stop.sentenceHint"),
    required: true,
    rows: 2,
    maxLength: 240,
  },
  {
    kind: "text",
    name: "present",
    label: t("deviceChecks.forms.stop.present"),
    required: true,
    maxLength: 200,
  },
];
