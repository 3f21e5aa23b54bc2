import type { Metadata } from "next";
import { SignalActs } from "@/components/signals/signal-acts";
import { SignalFacts } from "@/components/signals/signal-facts";
import { SignalSteps } from "@/components/signals/signal-steps";
import { signalTone } from "@/components/signals/signal-tone";
import { StatusMessage } from "@/components/ui/alert";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { doneText } from "@/lib/i18n/done-text";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import {
  chooseResponseAction,
  closeSignalAction,
  investigateSignalAction,
  judgeSignalAction,
  recordHearingAction,
} from "@/lib/signals/actions";
import { signalDetail } from "@/lib/signals/queries";

export const metadata: Metadata = { title: "Signaal" };

type Props = { readonly params: Promise<{ id: string }>; readonly searchParams: Promise<{ done?: string }> };

export default async function SignalPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { actor }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const signal = await show(signalDetail, { id });
  const message = doneText(t, done);
  const actions = {
    investigate: investigateSignalAction,
    hear: recordHearingAction,
    judge: judgeSignalAction,
    respond: chooseResponseAction,
    settle: closeSignalAction,
  };
  return (
    <>
      <PageHeader
        title={t("signals.page.title")}
        eyebrow={signal.personName}
        back={{ href: paths.orderTab(signal.orderId, "violations"), label: t("signals.page.back") }}
        badges={
          <StatusBadge tone={signalTone(signal.state)}>{t(`signals.states.${signal.state}`)}</StatusBadge>
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel>
          <SignalSteps signal={signal} t={t} />
        </Panel>
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="grid gap-5">
            <SignalActs signal={signal} role={actor.role} actions={actions} newKey={formKey} t={t} />
          </div>
          <SignalFacts signal={signal} t={t} />
        </div>
      </div>
    </>
  );
}
