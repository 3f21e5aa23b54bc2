import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { Quote } from "@/components/ui/quote";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { FormAction } from "@/lib/platform/form-state";
import { conditionCodes } from "@/lib/supervision-orders/condition-codes";
import type { OrderReview } from "@/lib/supervision-orders/queries/order-review";
import { ActPanel } from "./act-panel";
import { seenFields } from "./form-parts";

type Condition = OrderReview["conditions"][number];

/** The conditions as they came, each with a form to put its code right as a new version. */
export function ReviewConditions(props: {
  readonly t: Translate;
  readonly order: OrderReview;
  readonly action: FormAction;
  readonly formKey: string;
  /** `condition-<id>` of the condition whose form stands open. */
  readonly open: string | undefined;
}) {
  const { t, order } = props;
  if (order.conditions.length === 0) return <p>{t("supervisionOrders.review.noConditions")}</p>;
  return (
    <ol className="grid gap-5">
      {order.conditions.map((condition) => (
        <li key={condition.id} className="grid justify-items-start gap-2">
          <Quote
            label={t("supervisionOrders.order.conditionTitle", {
              number: condition.sequence,
              name: codeText(t, "supervisionOrders.conditions", condition.code),
            })}
            source={`${condition.law} ${condition.article}`}
          >
            {condition.text || "–"}
          </Quote>
          {order.state === "in-review" ? (
            <ActPanel
              name={`condition-${condition.id}`}
              title={t("supervisionOrders.review.correct")}
              intro={t("supervisionOrders.review.correctHint")}
              open={props.open}
              href={paths.orderReview(order.orderId, { act: `condition-${condition.id}` })}
            >
              <CorrectForm {...props} condition={condition} />
            </ActPanel>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function CorrectForm(props: {
  readonly t: Translate;
  readonly order: OrderReview;
  readonly action: FormAction;
  readonly condition: Condition;
  readonly formKey: string;
}) {
  const { t, condition } = props;
  const codes = Object.keys(conditionCodes) as (keyof typeof conditionCodes)[];
  return (
    <ActionForm
      action={props.action}
      formKey={props.formKey}
      texts={formTexts(t)}
      submits={[{ label: t("supervisionOrders.review.correctSubmit"), variant: "secondary" }]}
      values={{ code: condition.code, law: condition.law, article: condition.article }}
      fields={[
        ...seenFields(props.order),
        { kind: "hidden", name: "conditionId", value: condition.id },
        {
          kind: "select",
          name: "code",
          label: t("supervisionOrders.fields.code"),
          required: true,
          options: codes.map((code) => ({ value: code, label: t(`supervisionOrders.conditions.${code}`) })),
        },
        {
          kind: "text",
          name: "law",
          label: t("supervisionOrders.fields.law"),
          hint: t("supervisionOrders.fields.lawHint"),
          required: true,
          maxLength: 60,
        },
        {
          kind: "text",
          name: "article",
          label: t("supervisionOrders.fields.article"),
          hint: t("supervisionOrders.fields.articleHint"),
          required: true,
          maxLength: 60,
        },
        ...(condition.text.trim()
          ? []
          : [
              {
                kind: "textarea",
                name: "text",
                label: t("supervisionOrders.fields.text"),
                hint: t("supervisionOrders.fields.textHint"),
                required: true,
                rows: 5,
                maxLength: 8_000,
              } as const,
            ]),
        {
          kind: "textarea",
          name: "reason",
          label: t("supervisionOrders.review.correctReason"),
          required: true,
          rows: 2,
          maxLength: 2_000,
        },
      ]}
    />
  );
}
