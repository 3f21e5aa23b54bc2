import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { OrderReview } from "@/lib/supervision-orders/queries/order-review";
import { isTitle } from "@/lib/supervision-orders/rules";
import { titles } from "@/lib/supervision-orders/titles";
import { CaseNumbers } from "./case-numbers";

/** All that came in with the order. */
export function ReviewFacts({ t, order }: { readonly t: Translate; readonly order: OrderReview }) {
  const f = (key: Parameters<typeof field>[1]) => field(t, key);
  const articles = isTitle(order.title) ? ` (${titles[order.title].articles.join(", ")})` : "";
  return (
    <DescriptionList
      items={[
        { term: f("externalId"), detail: order.externalId },
        { term: f("caseNumbers"), detail: <CaseNumbers numbers={order.caseNumbers} /> },
        { term: f("birthOn"), detail: <LocalDay day={order.birthOn} /> },
        { term: f("skn"), detail: order.skn ?? "–" },
        { term: f("town"), detail: order.town || "–" },
        { term: f("title"), detail: `${codeText(t, "supervisionOrders.titles", order.title)}${articles}` },
        { term: f("regime"), detail: codeText(t, "supervisionOrders.regimes", order.sanctionRegime) },
        { term: f("office"), detail: order.officeName || "–" },
        { term: f("court"), detail: [order.court, order.ecli].filter(Boolean).join(", ") || "–" },
        { term: f("receivedOn"), detail: <LocalDay day={order.receivedOn} /> },
        { term: f("judgmentOn"), detail: <LocalDay day={order.judgmentOn} /> },
        { term: f("finalOn"), detail: <LocalDay day={order.finalOn} /> },
        { term: f("immediate"), detail: t(order.immediatelyEnforceable ? "platform.yes" : "platform.no") },
        { term: f("probationStartOn"), detail: <LocalDay day={order.probationStartOn} /> },
        { term: f("probationMonths"), detail: order.probationMonths ?? "–" },
        { term: f("cjibEnd"), detail: <LocalDay day={order.probationEndCjibOn} /> },
        { term: f("suspendedDays"), detail: order.suspendedDays ?? "–" },
      ]}
    />
  );
}

type FieldKey =
  | "externalId"
  | "caseNumbers"
  | "birthOn"
  | "skn"
  | "town"
  | "title"
  | "regime"
  | "office"
  | "court"
  | "receivedOn"
  | "judgmentOn"
  | "finalOn"
  | "immediate"
  | "probationStartOn"
  | "probationMonths"
  | "cjibEnd"
  | "suspendedDays";

const field = (t: Translate, key: FieldKey): string => t(`supervisionOrders.fields.${key}`);
