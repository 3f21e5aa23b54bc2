import { DayWithDue } from "@/components/terms/due-chip";
import { WhyLink } from "@/components/terms/why-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Disclosure } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";
import { LocalDay } from "@/components/ui/local-day";
import { Paragraph } from "@/components/ui/paragraph";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { recordMeetingAction } from "@/lib/samen-starten/actions";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { termDue } from "@/lib/terms/due";
import { TrajectoryForm } from "./trajectory-form";

type Props = { readonly file: TrajectoryDetail; readonly today: LocalDate; readonly t: Translate };

/** By when the next multidisciplinary meeting is held, and recording one that was. */
export function Meeting({ file, today, t }: Props) {
  const { lastOn, dueOn } = file.meeting;
  return (
    <section className="mt-6 grid gap-3 border-t border-line pt-4">
      <Heading level={3} look={4}>
        {t("samenStarten.page.meeting")}
      </Heading>
      <Paragraph look="subtle">{t("samenStarten.page.meetingText")}</Paragraph>
      <DescriptionList
        items={[
          {
            term: t("samenStarten.page.meetingNext"),
            detail: dueOn ? (
              <span className="flex flex-wrap items-baseline gap-x-3">
                <DayWithDue day={dueOn} due={termDue(dueOn, null, today)} t={t} />
                <WhyLink t={t} kind="start-meeting" id={file.id} day={dueOn} />
              </span>
            ) : (
              t("samenStarten.page.meetingNone")
            ),
          },
          {
            term: t("samenStarten.page.meetingLast"),
            detail: <LocalDay day={lastOn} absent={t("samenStarten.page.meetingNone")} />,
          },
        ]}
      />
      <Disclosure summary={t("samenStarten.act.meeting.title")}>
        <TrajectoryForm
          action={recordMeetingAction}
          file={file}
          t={t}
          fields={[
            { kind: "date", name: "heldOn", label: t("samenStarten.act.meeting.heldOn"), required: true },
          ]}
          submit={{ label: t("samenStarten.act.meeting.save"), variant: "secondary" }}
        />
      </Disclosure>
    </section>
  );
}
