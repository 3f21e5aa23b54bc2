import type { Metadata } from "next";
import { ActForm } from "@/components/signals/act-form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { noticeFields } from "@/components/violation-advice/notice-fields";
import { formatDutch } from "@/lib/calendar/local-date";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { writeNoticeAction } from "@/lib/violation-advice/actions";
import { newPaperForm } from "@/lib/violation-advice/queries/papers";

export const metadata: Metadata = { title: "Nieuwe melding" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ signal?: string }>;
};

export default async function NewNoticePage({ params, searchParams }: Props) {
  const [{ id }, { signal: signalId }, { t }] = await Promise.all([params, searchParams, texts()]);
  const { orderId, signal, conditions, today } = await show(newPaperForm, { orderId: id, signalId });
  return (
    <>
      <PageHeader
        title={t("violationAdvice.notice.new")}
        lead={t("violationAdvice.notice.lead")}
        back={{ href: paths.orderTab(id, "violations"), label: t("signals.page.back") }}
      />
      <div className="max-w-3xl">
        <Panel>
          <ActForm
            action={writeNoticeAction}
            about={{ orderId, ...(signal ? { signalId: signal.id } : {}) }}
            fields={noticeFields(t, conditions)}
            values={{
              conditionIds: signal?.conditionId ? [signal.conditionId] : [],
              facts: signal?.fact,
              establishedOn: formatDutch(today),
              urgent: signal?.response === "urgent" ? "yes" : "no",
            }}
            submits={[
              { label: t("violationAdvice.notice.sendNow"), name: "intent", value: "send" },
              { label: t("violationAdvice.notice.keep"), name: "intent", value: "keep" },
            ]}
            formKey={formKey()}
            t={t}
          />
        </Panel>
      </div>
    </>
  );
}
