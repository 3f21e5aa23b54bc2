import type { Field } from "@/components/ui/form-field";
import { riskBehaviours } from "@/lib/device-checks/assessment";
import { accesses, findingOutcomes, means } from "@/lib/device-checks/codes";
import type { Translate } from "@/lib/i18n/translator";
import { codeOptions, yesNo } from "./code-options";

const looked = { name: "looked", equals: "yes" } as const;

type Text =
  | "looked"
  | "notLookedWhy"
  | "access"
  | "scope"
  | "means"
  | "toolVersion"
  | "minutes"
  | "outcome"
  | "behaviours"
  | "note"
  | "noteHint"
  | "thirdPartyData";

/** What is asked of one device; a tool and its version only where the judge allows one. */
export function findingFields(
  t: Translate,
  limits: { readonly scopes: readonly string[]; readonly tool: "allowed" | "forbidden" },
): readonly Field[] {
  const text = (key: Text) => t(`deviceChecks.forms.finding.${key}`);
  const ways = limits.tool === "allowed" ? means : (["manual"] as const);
  const tool: Field = {
    kind: "text",
    name: "toolVersion",
    label: text("toolVersion"),
    maxLength: 60,
    showWhen: { name: "means", equals: "tool" },
  };
  return [
    { kind: "radios", name: "looked", label: text("looked"), required: true, options: yesNo(t) },
    {
      kind: "textarea",
      name: "notLookedWhy",
      label: text("notLookedWhy"),
      rows: 2,
      maxLength: 300,
      required: true,
      showWhen: { name: "looked", equals: "no" },
    },
    {
      kind: "radios",
      name: "access",
      label: text("access"),
      required: true,
      options: codeOptions(t, "accesses", accesses),
      showWhen: looked,
    },
    {
      kind: "checkboxes",
      name: "scope",
      label: text("scope"),
      options: codeOptions(t, "scopes", limits.scopes),
      showWhen: looked,
    },
    {
      kind: "radios",
      name: "means",
      label: text("means"),
      required: true,
      options: codeOptions(t, "means", ways),
      showWhen: looked,
    },
    ...(limits.tool === "allowed" ? [tool] : []),
    { kind: "number", name: "minutes", label: text("minutes"), required: true, showWhen: looked },
    {
      kind: "radios",
      name: "outcome",
      label: text("outcome"),
      required: true,
      options: codeOptions(t, "findingOutcomes", findingOutcomes),
      showWhen: looked,
    },
    {
      kind: "checkboxes",
      name: "behaviours",
      label: text("behaviours"),
      required: true,
      options: codeOptions(t, "behaviours", Object.keys(riskBehaviours)),
      showWhen: { name: "outcome", equals: "indication" },
    },
    {
      kind: "textarea",
      name: "note",
      label: text("note"),
      hint: text("noteHint"),
      rows: 3,
      maxLength: 500,
      showWhen: looked,
    },
    {
      kind: "radios",
      name: "thirdPartyData",
      label: text("thirdPartyData"),
      required: true,
      options: yesNo(t),
      showWhen: looked,
    },
  ];
}
