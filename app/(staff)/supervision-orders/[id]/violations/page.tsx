import type { Metadata } from "next";
import { StatusMessage } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { OrderTimeline } from "@/components/violation-advice/order-timeline";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { orderViolations } from "@/lib/violation-advice/queries/order-violations";

export const metadata: Metadata = { title: "Overtredingen" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<{ done?: string }> };

export default async function ViolationsPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { actor }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const { lines } = await show(orderViolations, { orderId: id });
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("violationAdvice.tab.title")}
        actions={
          <>
            <ButtonLink href={paths.newSignal(id)} variant="primary">
              {t("violationAdvice.tab.newSignal")}
            </ButtonLink>
            {actor.role === "officer" ? (
              <ButtonLink href={paths.newWarning(id)}>{t("violationAdvice.tab.newWarning")}</ButtonLink>
            ) : null}
            <ButtonLink href={paths.newNotice(id)}>{t("violationAdvice.tab.newNotice")}</ButtonLink>
          </>
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel>
          <OrderTimeline orderId={id} lines={lines} t={t} />
        </Panel>
      </div>
    </>
  );
}
