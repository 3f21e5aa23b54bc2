import type { Metadata } from "next";
import { ActPanel } from "@/components/supervision-orders/act-panel";
import { CompletenessList } from "@/components/supervision-orders/completeness-list";
import { seenFields } from "@/components/supervision-orders/form-parts";
import { ReviewConditions } from "@/components/supervision-orders/review-conditions";
import { ReviewFacts } from "@/components/supervision-orders/review-facts";
import { AcceptForm, CompleteForm, ReturnForm } from "@/components/supervision-orders/review-forms";
import { ActionForm } from "@/components/ui/action-form";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { formTexts } from "@/components/ui/form-texts";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import {
  acceptOrderAction,
  beginReviewAction,
  completeOrderAction,
  correctConditionAction,
  returnOrderAction,
} from "@/lib/supervision-orders/actions";
import { type OrderReview, orderReview } from "@/lib/supervision-orders/queries/order-review";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.review.title") };
}

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string; act?: string }>;
};

export default async function ReviewPage({ params, searchParams }: Props) {
  const [{ id }, { done, act }, { t }] = await Promise.all([params, searchParams, texts()]);
  const order = await show(orderReview, { orderId: id });
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.review.title")}
        back={{ href: paths.incomingOrders(), label: t("supervisionOrders.review.back") }}
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="grid gap-5">
            <Panel title={t("supervisionOrders.review.data")}>
              <ReviewFacts t={t} order={order} />
            </Panel>
            <Panel title={t("supervisionOrders.review.conditions")}>
              <ReviewConditions
                t={t}
                order={order}
                action={correctConditionAction}
                formKey={formKey()}
                open={act}
              />
            </Panel>
          </div>
          <div className="grid gap-5">
            <Panel title={t("supervisionOrders.review.checklist")}>
              <CompletenessList t={t} items={order.missing} />
            </Panel>
            <NextActs t={t} order={order} act={act} />
          </div>
        </div>
      </div>
    </>
  );
}

type ActsProps = { readonly t: Translate; readonly order: OrderReview; readonly act: string | undefined };

function NextActs({ t, order, act }: ActsProps) {
  if (order.state === "received" || order.state === "returned") return <BeginPanel t={t} order={order} />;
  if (order.state !== "in-review") {
    return (
      <Alert
        actions={
          <ButtonLink href={paths.order(order.orderId)}>{t("supervisionOrders.review.toOrder")}</ButtonLink>
        }
      >
        {t("supervisionOrders.review.done")}
      </Alert>
    );
  }
  const complete = order.missing.every((item) => item.weight === "expected");
  const href = (name: string) => paths.orderReview(order.orderId, { act: name });
  return (
    <>
      <Panel title={t("supervisionOrders.review.accept")} intro={t("supervisionOrders.review.acceptHint")}>
        {complete ? (
          <AcceptForm t={t} order={order} action={acceptOrderAction} formKey={formKey()} />
        ) : (
          <Alert tone="warning">{t("supervisionOrders.review.cannotAccept")}</Alert>
        )}
      </Panel>
      <div className="grid gap-3">
        <ActPanel
          name="complete"
          title={t("supervisionOrders.review.complete")}
          open={act}
          href={href("complete")}
        >
          <CompleteForm t={t} order={order} action={completeOrderAction} formKey={formKey()} />
        </ActPanel>
        <ActPanel
          name="return"
          title={t("supervisionOrders.review.return")}
          intro={t("supervisionOrders.review.returnHint")}
          open={act}
          href={href("return")}
        >
          <ReturnForm t={t} order={order} action={returnOrderAction} formKey={formKey()} />
        </ActPanel>
      </div>
    </>
  );
}

function BeginPanel({ t, order }: { readonly t: Translate; readonly order: OrderReview }) {
  const label = t(
    order.state === "returned" ? "supervisionOrders.review.again" : "supervisionOrders.review.begin",
  );
  return (
    <Panel title={label} intro={t("supervisionOrders.review.beginHint")}>
      <ActionForm
        action={beginReviewAction}
        formKey={formKey()}
        texts={formTexts(t)}
        fields={seenFields(order)}
        submits={[{ label }]}
      />
    </Panel>
  );
}
