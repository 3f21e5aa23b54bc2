import type { LocalDate } from "@/lib/calendar/local-date";
import { type TitleCode, titles } from "./titles";

/** What administration sees of an order while it checks it. Empty text counts as missing. */
export type OrderUnderReview = {
  readonly principalReference: string;
  readonly receivedOn: LocalDate | null;
  readonly familyName: string;
  readonly birthOn: LocalDate | null;
  readonly chainNumber: string | null;
  readonly caseNumbers: readonly string[];
  readonly officeCode: string;
  readonly title: string;
  readonly sanctionRegime: string;
  readonly court: string;
  readonly judgmentOn: LocalDate | null;
  readonly finalOn: LocalDate | null;
  readonly immediatelyEnforceable: boolean;
  readonly probationStartOn: LocalDate | null;
  readonly probationMonths: number | null;
  readonly suspendedDays: number | null;
  readonly conditions: readonly { readonly sequence: number; readonly code: string; readonly text: string }[];
};

export const missingCodes = [
  "principal-reference",
  "receipt-date",
  "family-name",
  "case-number",
  "office",
  "title",
  "adult-sanction",
  "judgment-date",
  "final-date",
  "period-start",
  "period-length",
  "conditions",
  "condition-text",
  "birth-date",
  "chain-number",
  "court",
  "suspended-part",
] as const;
export type MissingCode = (typeof missingCodes)[number];

/** `required` keeps the order from being accepted; `expected` may follow (under Sr 14e the extract comes first). */
export type MissingItem = {
  readonly code: MissingCode;
  readonly weight: "required" | "expected";
  /** Number of the condition whose text is missing. */
  readonly condition?: number;
};

/** Everything that is missing, not the first thing: the list goes back to the principal in one letter. */
export function missingItems(order: OrderUnderReview): readonly MissingItem[] {
  const title = order.title in titles ? titles[order.title as TitleCode] : undefined;
  const required = (code: MissingCode, absent: boolean): readonly MissingItem[] =>
    absent ? [{ code, weight: "required" }] : [];
  const expected = (code: MissingCode, absent: boolean): readonly MissingItem[] =>
    absent ? [{ code, weight: "expected" }] : [];
  const byCourt = title?.imposes === "court";
  const onProbation = title?.period === "probation-period";
  // An order that applies at once runs before the judgment is final.
  const needsFinal = byCourt && onProbation && !order.immediatelyEnforceable;
  return [
    ...required("principal-reference", blank(order.principalReference)),
    ...required("receipt-date", order.receivedOn === null),
    ...required("family-name", blank(order.familyName)),
    ...required("case-number", order.caseNumbers.every(blank)),
    ...required("office", title?.reportTo === "om" && blank(order.officeCode)),
    ...required("title", title === undefined),
    ...required("adult-sanction", order.sanctionRegime !== "adult"),
    ...required("judgment-date", byCourt && order.judgmentOn === null),
    ...required("final-date", needsFinal && order.finalOn === null),
    ...required("period-start", onProbation && order.probationStartOn === null),
    ...required("period-length", onProbation && order.probationMonths === null),
    ...required("conditions", order.conditions.length === 0),
    ...order.conditions.flatMap(withoutText),
    ...expected("birth-date", order.birthOn === null),
    ...expected("chain-number", blank(order.chainNumber ?? "")),
    ...expected("court", byCourt && blank(order.court)),
    ...expected(
      "suspended-part",
      (order.title === "VV" || order.title === "ISD_VW") && order.suspendedDays === null,
    ),
  ];
}

/** Whether administration may accept the order: nothing required is missing. */
export const mayAccept = (order: OrderUnderReview): boolean =>
  missingItems(order).every((item) => item.weight === "expected");

const blank = (text: string): boolean => text.trim() === "";

const withoutText = ({ text, sequence }: OrderUnderReview["conditions"][number]): readonly MissingItem[] =>
  blank(text) ? [{ code: "condition-text", weight: "required", condition: sequence }] : [];
