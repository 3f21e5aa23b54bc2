import { WhyLink } from "@/components/terms/why-link";
import { DescriptionList } from "@/components/ui/description-list";
import { DueBadge, type DueState } from "@/components/ui/due-badge";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import type { Translate } from "@/lib/i18n/translator";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";

type Clock = AdviceDetail["clocks"][number];
type Props = {
  readonly adviceId: string;
  readonly clocks: readonly Clock[];
  readonly t: Translate;
};

const looks: Readonly<Record<Clock["state"], DueState>> = {
  met: "done",
  "met-late": "done",
  stopped: "due-soon",
  running: "on-track",
  late: "overdue",
};

/** The internal clocks of an advice, alike for everyone who has a part in it. */
export function ClockTable({ adviceId, clocks, t }: Props) {
  if (clocks.length === 0) return null;
  return (
    <Panel title={t("violationAdvice.clocks.title")} intro={t("violationAdvice.clocks.note")}>
      <DescriptionList
        items={clocks.map((clock) => ({
          term: t(`violationAdvice.clocks.${clock.code}`),
          detail: (
            <span className="grid justify-items-start gap-1">
              <ClockDetail clock={clock} t={t} />
              <WhyLink t={t} kind={`advice-${clock.code}`} id={adviceId} day={clock.dueOn} />
            </span>
          ),
        }))}
      />
    </Panel>
  );
}

/** By when, or since when it stands still; and how it went. */
const ClockDetail = ({ clock, t }: { readonly clock: Clock; readonly t: Translate }) => (
  <span className="grid justify-items-start gap-1">
    <DueBadge state={looks[clock.state]}>{t(`violationAdvice.clocks.states.${clock.state}`)}</DueBadge>
    <span className="text-sm text-ink-subtle">
      {clock.stoppedSince && !clock.metOn ? (
        <>
          {t("violationAdvice.clocks.stoppedSince")} <LocalDay day={clock.stoppedSince} />
        </>
      ) : (
        <>
          {t(clock.metOn ? "violationAdvice.clocks.met" : "violationAdvice.clocks.due")}{" "}
          <LocalDay day={clock.metOn ?? clock.dueOn} />
        </>
      )}
    </span>
  </span>
);
