import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { Quote } from "@/components/ui/quote";
import { StatusBadge } from "@/components/ui/status-badge";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { FormAction } from "@/lib/platform/form-state";
import type { OrderCondition } from "@/lib/supervision-orders/queries/order-detail";
import { conditionOutcomes } from "@/lib/supervision-orders/schema";

type Weigh = { readonly action: FormAction; readonly formKey: () => string };
type Props = {
  readonly t: Translate;
  readonly orderId: string;
  readonly conditions: readonly OrderCondition[];
  /** Whether the reader may open the device clause of a condition. */
  readonly clauses: "linked" | "hidden";
  /** The form for the balance per condition, at the end of an order. */
  readonly weigh: Weigh | null;
};

/** Each condition word for word; the structured code stands beside it, never in its place. */
export function ConditionList(props: Props) {
  const { t, conditions } = props;
  const current = conditions.filter((condition) => condition.state === "active");
  if (current.length === 0) return <p>{t("supervisionOrders.order.noConditions")}</p>;
  return (
    <ol className="grid gap-6">
      {current.map((condition) => (
        <li key={condition.id} className="grid gap-2">
          <ConditionText t={t} condition={condition} />
          <Marks {...props} condition={condition} />
          {props.weigh ? <WeighForm {...props} weigh={props.weigh} condition={condition} /> : null}
        </li>
      ))}
    </ol>
  );
}

function ConditionText({ t, condition }: { readonly t: Translate; readonly condition: OrderCondition }) {
  const label = t("supervisionOrders.order.conditionTitle", {
    number: condition.sequence,
    name: codeText(t, "supervisionOrders.conditions", condition.code),
  });
  return (
    <Quote
      label={label}
      source={
        <>
          {t("supervisionOrders.order.ground", { law: condition.law, article: condition.article })}
          {", "}
          {t("supervisionOrders.order.version", { version: condition.version })}
        </>
      }
    >
      {condition.text || "–"}
    </Quote>
  );
}

function Marks({ t, orderId, clauses, condition }: Props & { readonly condition: OrderCondition }) {
  const clause = condition.code === "ANDERE_GEDRAGSVOORWAARDE" && clauses === "linked";
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      {condition.fromOn ? (
        <span>
          {t("supervisionOrders.order.valid")} <LocalDay day={condition.fromOn} /> –{" "}
          <LocalDay day={condition.untilOn} />
        </span>
      ) : null}
      {condition.outcome ? (
        <StatusBadge tone={condition.outcome === "not-kept" ? "negative" : "neutral"}>
          {codeText(t, "supervisionOrders.conditionOutcomes", condition.outcome)}
        </StatusBadge>
      ) : null}
      <TextLink href={paths.condition(orderId, condition.id)}>
        {t("supervisionOrders.conditionHistory.link")}
      </TextLink>
      {clause ? (
        <TextLink href={paths.clause(orderId, condition.id)}>{t("supervisionOrders.order.clause")}</TextLink>
      ) : null}
    </div>
  );
}

function WeighForm({
  t,
  orderId,
  weigh,
  condition,
}: Props & { readonly weigh: Weigh; readonly condition: OrderCondition }) {
  return (
    <ActionForm
      action={weigh.action}
      formKey={weigh.formKey()}
      texts={formTexts(t)}
      submits={[{ label: t("supervisionOrders.order.balanceSubmit"), variant: "secondary" }]}
      values={{ outcome: condition.outcome }}
      fields={[
        { kind: "hidden", name: "orderId", value: orderId },
        { kind: "hidden", name: "conditionId", value: condition.id },
        {
          kind: "radios",
          name: "outcome",
          label: t("supervisionOrders.order.balance"),
          required: true,
          options: conditionOutcomes.map((code) => ({
            value: code,
            label: t(`supervisionOrders.conditionOutcomes.${code}`),
          })),
        },
      ]}
    />
  );
}
