import { parseCaseNumber } from "@/lib/supervision-orders/case-number";

/** Parketnummers as people write them; the database keeps ten digits. */
export function CaseNumbers({ numbers }: { readonly numbers: readonly string[] }) {
  if (numbers.length === 0) return "–";
  return (
    <span className="tabular-nums">
      {numbers.map((number) => parseCaseNumber(number) ?? number).join(", ")}
    </span>
  );
}
