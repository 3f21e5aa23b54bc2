import type { Metadata } from "next";
import { ActForm } from "@/components/signals/act-form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { warningFields } from "@/components/violation-advice/warning-fields";
import { translator } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { draftWarningAction } from "@/lib/violation-advice/actions";
import { newPaperForm } from "@/lib/violation-advice/queries/papers";

export const metadata: Metadata = { title: "Nieuwe waarschuwing" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ signal?: string }>;
};

export default async function NewWarningPage({ params, searchParams }: Props) {
  const [{ id }, { signal: signalId }, { t }] = await Promise.all([params, searchParams, texts()]);
  const { orderId, signal, conditions } = await show(newPaperForm, { orderId: id, signalId });
  return (
    <>
      <PageHeader
        title={t("violationAdvice.warning.new")}
        lead={t("violationAdvice.warning.lead")}
        back={{ href: paths.orderTab(id, "violations"), label: t("signals.page.back") }}
      />
      <div className="max-w-3xl">
        <Panel>
          <ActForm
            action={draftWarningAction}
            about={{ orderId, ...(signal ? { signalId: signal.id } : {}) }}
            fields={warningFields(t, conditions)}
            values={{
              conditionIds: signal?.conditionId ? [signal.conditionId] : [],
              facts: signal?.fact,
              // The client reads it: Dutch whatever the reader's language.
              consequence: translator("nl")("violationAdvice.warning.consequenceDefault"),
            }}
            submits={[{ label: t("violationAdvice.warning.save") }]}
            formKey={formKey()}
            t={t}
          />
        </Panel>
      </div>
    </>
  );
}
