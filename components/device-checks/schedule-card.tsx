import type { ReactNode } from "react";
import { DueChip } from "@/components/terms/due-chip";
import { DayLink } from "@/components/terms/why-link";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatDutch } from "@/lib/calendar/local-date";
import type { ClauseView } from "@/lib/device-checks/queries/order-checks";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { boardTone, boardWords } from "./board-words";
import { OverridesNote } from "./overrides-note";

type Props = {
  readonly clause: ClauseView;
  readonly role: string;
  readonly t: Translate;
  /** The forms that change, pause or end it. */
  readonly acts: ReactNode;
};

/** The schedule of a clause and the one check that is open on it. */
export function ScheduleCard({ clause, role, t, acts }: Props) {
  const { schedule } = clause;
  if (!schedule) return <NoSchedule clause={clause} t={t} />;
  const paused = schedule.state === "paused";
  const capMax = clause.limits?.maxChecks ?? null;
  return (
    <Panel
      title={t("deviceChecks.schedule.title")}
      actions={
        <StatusBadge tone={paused ? "warning" : "positive"}>
          {codeText(t, "deviceChecks.scheduleStates", schedule.state)}
        </StatusBadge>
      }
    >
      <div className="grid gap-4">
        {paused && schedule.pausedFromOn ? (
          <Alert tone="warning">
            {t("deviceChecks.schedule.pausedSince", {
              day: formatDutch(schedule.pausedFromOn),
              reason: schedule.pausedReason,
            })}
          </Alert>
        ) : null}
        {capMax !== null && capMax < schedule.checksPerYear ? (
          <Alert tone="warning">{t("deviceChecks.schedule.capBelow", { max: capMax })}</Alert>
        ) : null}
        <OpenCheck clause={clause} role={role} t={t} />
        <DescriptionList
          items={[
            {
              term: t("deviceChecks.schedule.perYear"),
              detail: t("deviceChecks.schedule.perYearText", { count: schedule.checksPerYear }),
            },
            {
              term: t("deviceChecks.schedule.basis"),
              detail: codeText(t, "deviceChecks.bases", schedule.basis),
            },
            {
              term: t("deviceChecks.schedule.gap"),
              detail: t("deviceChecks.schedule.gapText", { days: schedule.minimumGapDays }),
            },
            { term: t("deviceChecks.schedule.startedOn"), detail: <LocalDay day={schedule.startedOn} /> },
          ]}
        />
        <Disclosure summary={t("deviceChecks.schedule.manage")}>{acts}</Disclosure>
      </div>
    </Panel>
  );
}

function NoSchedule({ clause, t }: Pick<Props, "clause" | "t">) {
  const open = clause.problems.length === 0 && clause.orderRuns;
  return (
    <Panel title={t("deviceChecks.schedule.title")}>
      <div className="grid justify-items-start gap-3">
        <Paragraph>{t("deviceChecks.schedule.none")}</Paragraph>
        {open ? (
          <ButtonLink href={paths.newSchedule(clause.orderId, clause.conditionId)} variant="primary">
            {t("deviceChecks.schedule.start")}
          </ButtonLink>
        ) : null}
        {clause.orderRuns ? null : <Paragraph>{t("deviceChecks.blockers.order-not-running")}</Paragraph>}
      </div>
    </Panel>
  );
}

/** How the open check stands, as on the board; while the order stands still nothing is late. */
function OpenChip({ open, t }: { readonly open: NonNullable<ClauseView["open"]>; readonly t: Translate }) {
  const { board, due } = open;
  if (board === null) return null;
  if (board !== "not-planned") return <DueChip due={due} t={t} />;
  return <StatusBadge tone={boardTone(board)}>{boardWords(t, { board, due })}</StatusBadge>;
}

function OpenCheck({ clause, role, t }: Pick<Props, "clause" | "role" | "t">) {
  const { open, schedule } = clause;
  if (!open) return <Paragraph>{t("deviceChecks.list.noUpcoming")}</Paragraph>;
  const verb = open.state === "in-progress" ? "goOn" : "begin";
  return (
    <div className="grid gap-3 rounded-md border border-line bg-sunken p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="font-semibold">{t("deviceChecks.list.upcoming")}</p>
        {schedule?.state === "paused" ? (
          <StatusBadge tone="warning">{t("deviceChecks.scheduleStates.paused")}</StatusBadge>
        ) : (
          <OpenChip open={open} t={t} />
        )}
      </div>
      <p>
        <LocalDay day={open.windowFrom} /> – <LocalDay day={open.windowUntil} />
        <span className="text-ink-subtle">
          {" · "}
          {t("deviceChecks.board.dueOn")} <DayLink t={t} kind="device-check" id={open.id} day={open.dueOn} />
        </span>
      </p>
      <OverridesNote overrides={open.overrides} t={t} />
      <div>
        <ButtonLink href={paths.deviceCheck(open.id)} variant={role === "officer" ? "primary" : "secondary"}>
          {role === "officer" ? t(`deviceChecks.list.${verb}`) : t("deviceChecks.list.open")}
        </ButtonLink>
      </div>
    </div>
  );
}
