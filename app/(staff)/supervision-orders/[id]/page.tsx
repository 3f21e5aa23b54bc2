import type { Metadata } from "next";
import { ActsPanel, LinkedActs } from "@/components/supervision-orders/acts-panel";
import { ConditionList } from "@/components/supervision-orders/condition-list";
import { OrderFacts } from "@/components/supervision-orders/order-facts";
import { PeriodPanel } from "@/components/supervision-orders/period-panel";
import { StartTermPanel } from "@/components/supervision-orders/start-term-panel";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import type { FormAction } from "@/lib/platform/form-state";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import {
  adoptPlanAction,
  beginClosingAction,
  closeOrderAction,
  reopenOrderAction,
  resumeOrderAction,
  setLevelAction,
  suspendOrderAction,
  weighConditionAction,
} from "@/lib/supervision-orders/actions";
import { linkedActs, mayWeigh, type PageAct, pageActs } from "@/lib/supervision-orders/acts";
import { mayChangePeriod } from "@/lib/supervision-orders/period-acts";
import { type OrderDetail, orderDetail } from "@/lib/supervision-orders/queries/order-detail";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.tabs.order") };
}

const actions: Readonly<Record<PageAct, FormAction>> = {
  "adopt-plan": adoptPlanAction,
  "set-level": setLevelAction,
  suspend: suspendOrderAction,
  resume: resumeOrderAction,
  "begin-closing": beginClosingAction,
  close: closeOrderAction,
  reopen: reopenOrderAction,
};

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string; act?: string }>;
};

export default async function OrderPage({ params, searchParams }: Props) {
  const [{ id }, { done, act }, { t }, { actor }] = await Promise.all([
    params,
    searchParams,
    texts(),
    pageOccasion(),
  ]);
  const order = await show(orderDetail, { orderId: id });
  const message = doneText(t, done);
  const linked = linkedActs(order.state, actor.role);
  const weigh = mayWeigh(order.state, actor.role) && order.state !== "running";
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.tabs.order")}
        actions={<LinkedActs t={t} orderId={id} linked={linked} />}
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Warnings t={t} order={order} />
        <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
          <div className="grid gap-5">
            <Panel
              title={t("supervisionOrders.order.conditions")}
              intro={t("supervisionOrders.order.conditionsIntro")}
            >
              <ConditionList
                t={t}
                orderId={id}
                conditions={order.conditions}
                clauses={actor.role === "administration" ? "hidden" : "linked"}
                weigh={weigh ? { action: weighConditionAction, formKey } : null}
              />
            </Panel>
            <Panel title={t("supervisionOrders.order.facts")}>
              <OrderFacts t={t} order={order} />
            </Panel>
          </div>
          <div className="grid gap-5">
            <ActsPanel
              t={t}
              order={order}
              linked={linked}
              acts={pageActs(order.state, actor.role)}
              actions={actions}
              formKey={formKey}
              open={act}
            />
            <PeriodPanel
              t={t}
              orderId={id}
              period={order.period}
              judgments={{
                version: order.version,
                changes: order.periodChanges,
                forms: mayChangePeriod(order.state, actor.role) ? "offered" : "left-out",
                open: act,
              }}
            />
            {order.start ? (
              <StartTermPanel
                t={t}
                orderId={id}
                term={order.start}
                lastDays={order.lastDays}
                startedOn={order.startedOn}
              />
            ) : null}
          </div>
        </div>
      </div>
    </>
  );
}

function Warnings({ t, order }: { readonly t: Translate; readonly order: OrderDetail }) {
  if (order.warnings.length === 0) return null;
  return (
    <Alert tone="warning" title={t("supervisionOrders.order.warnings")}>
      <ul className="list-disc pl-5">
        {order.warnings.map((warning) => (
          <li key={warning}>{t(`supervisionOrders.warnings.${warning}`)}</li>
        ))}
      </ul>
    </Alert>
  );
}
