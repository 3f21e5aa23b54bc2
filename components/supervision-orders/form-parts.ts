import type { Field, FieldOption } from "@/components/ui/form-field";
import type { Translate } from "@/lib/i18n/translator";

/** The order and the version of it that stood on the screen. */
export const seenFields = (order: {
  readonly orderId: string;
  readonly version: number;
}): readonly Field[] => [
  { kind: "hidden", name: "orderId", value: order.orderId },
  { kind: "hidden", name: "version", value: String(order.version) },
];

export const yesNoOptions = (t: Translate): readonly FieldOption[] => [
  { value: "yes", label: t("platform.yes") },
  { value: "no", label: t("platform.no") },
];

/** The three levels of supervision as options. */
export const levelOptions = (t: Translate): readonly FieldOption[] =>
  [1, 2, 3].map((level) => ({
    value: String(level),
    label: t("supervisionOrders.fields.levelOf", { level }),
  }));
