import { formatCaseNumber, parseCaseNumber } from "@/lib/supervision-orders/case-number";

/** Parketnummers as the chain writes them; the database keeps ten digits. */
export const caseNumbersText = (numbers: readonly string[]): string =>
  numbers
    .map((number) => {
      const known = parseCaseNumber(number);
      return known ? formatCaseNumber(known) : number;
    })
    .join(", ") || "–";

export function CaseNumbers({ numbers }: { readonly numbers: readonly string[] }) {
  return <span className="tabular-nums">{caseNumbersText(numbers)}</span>;
}
