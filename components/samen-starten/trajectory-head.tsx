import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatDutch } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { trajectoryTone } from "./state-tone";

type Props = { readonly file: TrajectoryDetail; readonly t: Translate };

/** Who this is about, where they stay, and who leads. */
export function TrajectoryHead({ file, t }: Props) {
  return (
    <>
      <PageHeader
        eyebrow={t("samenStarten.page.eyebrow")}
        title={file.shownName}
        back={{ href: paths.trajectories(), label: t("samenStarten.page.back") }}
        badges={
          <StatusBadge tone={trajectoryTone(file.state)}>
            {codeText(t, "samenStarten.states", file.state)}
          </StatusBadge>
        }
        actions={
          file.backTo ? (
            <TextLink href={paths.orderTab(file.backTo, "detention")}>
              {t("samenStarten.page.toOrder")}
            </TextLink>
          ) : null
        }
        lead={t("samenStarten.page.same")}
      />
      <Panel>
        <DescriptionList look="columns" items={facts(file, t)} />
      </Panel>
    </>
  );
}

const facts = (file: TrajectoryDetail, t: Translate) => [
  { term: t("samenStarten.page.born"), detail: <LocalDay day={file.shownBirthOn} /> },
  { term: t("samenStarten.page.facility"), detail: file.facility },
  {
    term: t("samenStarten.page.arrived"),
    detail: (
      <>
        <LocalDay day={file.arrivedOn} />{" "}
        <span className="font-normal text-ink-subtle">
          ({t("samenStarten.list.daysInside", { days: file.daysInside })})
        </span>
      </>
    ),
  },
  {
    term: t("samenStarten.page.expectedEnd"),
    detail: <LocalDay day={file.expectedEndOn} absent={t("samenStarten.page.endUnknown")} />,
  },
  { term: t("samenStarten.page.lead"), detail: codeText(t, "samenStarten.parties", file.lead.now) },
  { term: t("samenStarten.page.officer"), detail: file.officer ?? "–" },
];

/** What is unusual about this trajectory: shortened, or over. */
export function TrajectoryNotes({ file, t }: Props) {
  return (
    <>
      {file.shortenedOn ? (
        <Alert tone="warning">
          {t("samenStarten.page.shortened", {
            date: formatDutch(file.shortenedOn),
            reason: codeText(t, "samenStarten.shortenReasons", file.shortenedReason),
          })}
        </Alert>
      ) : null}
      {file.closedOn ? (
        <Alert tone="neutral">
          {t("samenStarten.page.ended", {
            state: codeText(t, "samenStarten.states", file.state).toLowerCase(),
          })}{" "}
          {file.endingReason
            ? t("samenStarten.page.endedReason", {
                reason: codeText(t, "samenStarten.stopReasons", file.endingReason),
              })
            : ""}
        </Alert>
      ) : null}
    </>
  );
}
