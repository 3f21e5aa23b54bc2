import type { Metadata } from "next";
import { AssignForm } from "@/components/supervision-orders/assign-form";
import { CaseloadTable } from "@/components/supervision-orders/caseload-table";
import { Alert } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { assignOrderAction, reassignOrderAction } from "@/lib/supervision-orders/actions";
import { linkedActs } from "@/lib/supervision-orders/acts";
import { orderAssignment } from "@/lib/supervision-orders/queries/order-assignment";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("supervisionOrders.assign.title") };
}

export default async function AssignPage({ params }: { readonly params: Promise<{ id: string }> }) {
  const [{ id }, { t }, { actor }] = await Promise.all([params, texts(), pageOccasion()]);
  const data = await show(orderAssignment, { orderId: id });
  const acts = linkedActs(data.state, actor.role);
  const first = acts.includes("assign");
  const title = t(first ? "supervisionOrders.assign.title" : "supervisionOrders.assign.titleAgain");
  return (
    <>
      <PageHeader title={title} back={{ href: paths.order(id), label: t("supervisionOrders.tabs.order") }} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel>
          {first || acts.includes("reassign") ? (
            <AssignForm
              t={t}
              data={data}
              sort={first ? "first" : "again"}
              action={first ? assignOrderAction : reassignOrderAction}
              formKey={formKey()}
            />
          ) : (
            <Alert>{t("supervisionOrders.refusals.wrong-state")}</Alert>
          )}
        </Panel>
        <Panel title={t("supervisionOrders.assign.officers")} content="flush">
          <CaseloadTable t={t} data={data} />
        </Panel>
      </div>
    </>
  );
}
