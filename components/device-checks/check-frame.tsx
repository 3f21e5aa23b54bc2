import type { ReactNode } from "react";
import { DueChip } from "@/components/terms/due-chip";
import { WhyLink } from "@/components/terms/why-link";
import { PageHeader } from "@/components/ui/page-header";
import { StatusBadge } from "@/components/ui/status-badge";
import type { CheckPage } from "@/lib/device-checks/queries/check-page";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { stateTone } from "./outcome-tone";
import { OverridesNote } from "./overrides-note";

/** The head of every page about one check. */
export function CheckFrame({
  page,
  t,
  children,
}: {
  readonly page: CheckPage;
  readonly t: Translate;
  readonly children: ReactNode;
}) {
  const { check } = page;
  const open = ["planned", "assigned", "in-progress"].includes(check.state);
  return (
    <>
      <PageHeader
        title={t("deviceChecks.wizard.title")}
        eyebrow={page.person}
        back={{ href: paths.orderTab(check.orderId, "device-checks"), label: t("deviceChecks.wizard.back") }}
        badges={
          <>
            <StatusBadge tone={stateTone(check.state)}>
              {codeText(t, "deviceChecks.states", check.state)}
            </StatusBadge>
            {open ? <DueChip due={check.due} t={t} /> : null}
            <WhyLink t={t} kind="device-check" id={check.id} day={check.dueOn} />
          </>
        }
      />
      <div className="grid gap-5">
        <OverridesNote overrides={page.overrides} t={t} />
        {children}
      </div>
    </>
  );
}
