import type { Metadata } from "next";
import { ChangeConditionForm } from "@/components/supervision-orders/change-condition-form";
import { ConditionVersionPanel } from "@/components/supervision-orders/condition-version";
import { StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { changeConditionAction } from "@/lib/supervision-orders/actions";
import { mayChangeCondition } from "@/lib/supervision-orders/acts";
import { conditionHistory } from "@/lib/supervision-orders/queries/condition-history";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.conditionHistory.title") };
}

type Props = {
  readonly params: Promise<{ id: string; conditionId: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export default async function ConditionPage({ params, searchParams }: Props) {
  const [{ id, conditionId }, { done }, { t }] = await Promise.all([params, searchParams, texts()]);
  const history = await show(conditionHistory, { orderId: id, conditionId });
  const message = doneText(t, done);
  const current = history.versions.find(({ state }) => state === "active");
  return (
    <>
      <PageHeader
        title={t("supervisionOrders.conditionHistory.title")}
        back={{ href: paths.order(id), label: t("supervisionOrders.conditionHistory.back") }}
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <div className="grid items-start gap-5 lg:grid-cols-[3fr_2fr]">
          <div className="grid gap-5">
            {history.versions.map((version) => (
              <ConditionVersionPanel key={version.id} version={version} t={t} />
            ))}
          </div>
          {current && mayChangeCondition(history.orderState, history.role) ? (
            <ChangeConditionForm
              t={t}
              history={history}
              current={current}
              act={{ action: changeConditionAction, formKey: formKey() }}
            />
          ) : null}
        </div>
      </div>
    </>
  );
}
