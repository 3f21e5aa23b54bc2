import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OpenTrajectoryForm } from "@/components/samen-starten/open-trajectory-form";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { detainedWithoutTrajectory } from "@/lib/samen-starten/queries/detained-without-trajectory";

export const metadata: Metadata = { title: "Traject openen" };

type Props = { readonly searchParams: Promise<{ order?: string; detention?: string }> };

export default async function NewTrajectoryPage({ searchParams }: Props) {
  const [{ detention }, { t }] = await Promise.all([searchParams, texts()]);
  const row = (await show(detainedWithoutTrajectory, {})).find(
    ({ detentionId }) => detentionId === detention,
  );
  if (!row) notFound();
  return (
    <>
      <PageHeader
        title={t("samenStarten.open.title")}
        eyebrow={`${row.personName}, ${row.facility}`}
        lead={t("samenStarten.open.lead")}
        back={{ href: paths.trajectories(), label: t("samenStarten.open.back") }}
      />
      <Panel>
        <OpenTrajectoryForm orderId={row.orderId} detentionId={row.detentionId} t={t} />
      </Panel>
    </>
  );
}
