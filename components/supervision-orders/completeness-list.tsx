import { Alert } from "@/components/ui/alert";
import { Heading } from "@/components/ui/heading";
import type { Translate } from "@/lib/i18n/translator";
import type { MissingItem } from "@/lib/supervision-orders/completeness";

/** Everything that is missing: what must be there first, what may follow after it. */
export function CompletenessList({
  t,
  items,
}: {
  readonly t: Translate;
  readonly items: readonly MissingItem[];
}) {
  if (items.length === 0)
    return <Alert tone="positive">{t("supervisionOrders.review.nothingMissing")}</Alert>;
  return (
    <div className="grid gap-4">
      {(["required", "expected"] as const).map((weight) => {
        const these = items.filter((item) => item.weight === weight);
        if (these.length === 0) return null;
        return (
          <div key={weight} className="grid gap-1">
            <Heading level={3}>{t(`supervisionOrders.review.${weight}`)}</Heading>
            <ul className="list-disc pl-5">
              {these.map((item) => (
                <li key={`${item.code}-${item.condition ?? ""}`}>{itemText(t, item)}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function itemText(t: Translate, item: MissingItem): string {
  const text = t(`supervisionOrders.missing.${item.code}`);
  if (item.condition === undefined) return text;
  return `${text} (${t("supervisionOrders.review.inCondition", { number: item.condition })})`;
}
