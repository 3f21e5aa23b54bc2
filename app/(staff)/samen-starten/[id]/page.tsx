import type { Metadata } from "next";
import { BasicsPanel } from "@/components/samen-starten/basics-panel";
import { LeadPanel } from "@/components/samen-starten/lead-panel";
import { OtherActs } from "@/components/samen-starten/other-acts";
import { SharedItems } from "@/components/samen-starten/shared-items";
import { StepCards } from "@/components/samen-starten/step-cards";
import { StepRoute } from "@/components/samen-starten/step-route";
import { TodoPanel } from "@/components/samen-starten/todo-panel";
import { TrajectoryHead, TrajectoryNotes } from "@/components/samen-starten/trajectory-head";
import { StatusMessage } from "@/components/ui/alert";
import { Panel } from "@/components/ui/panel";
import { doneText } from "@/lib/i18n/done-text";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { trajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";

export const metadata: Metadata = { title: "Samen Starten: traject" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ done?: string }>;
};

export default async function TrajectoryPage({ params, searchParams }: Props) {
  const [{ id }, { done }, { today }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const file = await show(trajectoryDetail, { id });
  const message = doneText(t, done);
  return (
    <>
      {message ? (
        <div className="mb-4">
          <StatusMessage>{message}</StatusMessage>
        </div>
      ) : null}
      <TrajectoryHead file={file} t={t} />
      <div className="mt-5 grid gap-5">
        <TrajectoryNotes file={file} t={t} />
        <TodoPanel file={file} today={today} t={t} />
        <Panel title={t("samenStarten.page.route")}>
          <StepRoute file={file} today={today} t={t} />
        </Panel>
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <div className="grid gap-5">
            <StepCards file={file} today={today} t={t} />
          </div>
          <div className="grid gap-5">
            <SharedItems file={file} t={t} />
            <LeadPanel file={file} today={today} t={t} />
            <OtherActs file={file} t={t} />
          </div>
        </div>
        <BasicsPanel file={file} t={t} />
      </div>
    </>
  );
}
