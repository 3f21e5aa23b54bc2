import type { Field } from "@/components/ui/form-field";
import { Heading } from "@/components/ui/heading";
import { Paragraph } from "@/components/ui/paragraph";
import type { ClauseView } from "@/lib/device-checks/queries/order-checks";
import type { Translate } from "@/lib/i18n/translator";
import { type Act, CheckForm } from "./check-form";
import { windowFields } from "./ending-fields";

type Acts = Readonly<Record<"change" | "pause" | "resume" | "end" | "beyond", Act>>;
type Schedule = NonNullable<ClauseView["schedule"]>;

/** 1, 2 or 3 a year, as far as the judge's cap reaches. */
export const perYearField = (t: Translate, max: number | null): Field => ({
  kind: "radios",
  name: "checksPerYear",
  label: t("deviceChecks.forms.schedule.checksPerYear"),
  hint: max === null ? undefined : t("deviceChecks.forms.schedule.checksPerYearHint", { max }),
  required: true,
  options: [1, 2, 3]
    .filter((count) => max === null || count <= max)
    .map((count) => ({ value: String(count), label: String(count) })),
});

const why = (t: Translate): Field => ({
  kind: "textarea",
  name: "reason",
  label: t("deviceChecks.forms.schedule.reason"),
  required: true,
  rows: 2,
  maxLength: 500,
});

/** Change, pause or resume, and end: each a form of its own. */
export function ScheduleForms(props: {
  readonly schedule: Schedule;
  readonly capMax: number | null;
  readonly acts: Acts;
  /** The cap is used up and nothing is planned: only a lead may still plan, and with a reason. */
  readonly beyond: "offered" | "hidden";
  readonly t: Translate;
}) {
  const { schedule, acts, t } = props;
  const hidden = { scheduleId: schedule.id, version: schedule.version };
  const paused = schedule.state === "paused";
  return (
    <div className="grid gap-8 border-l-4 border-line pl-4">
      {paused ? null : (
        <section className="grid gap-3">
          <Heading level={3} look={4}>
            {t("deviceChecks.schedule.change")}
          </Heading>
          <CheckForm
            act={acts.change}
            hidden={hidden}
            fields={[perYearField(t, props.capMax), why(t)]}
            values={{ checksPerYear: String(schedule.checksPerYear) }}
            submit={t("deviceChecks.forms.schedule.change")}
            variant="secondary"
            t={t}
          />
        </section>
      )}
      {props.beyond === "offered" ? (
        <section className="grid gap-3">
          <Heading level={3} look={4}>
            {t("deviceChecks.schedule.beyond")}
          </Heading>
          <Paragraph>{t("deviceChecks.schedule.beyondHint")}</Paragraph>
          <CheckForm
            act={acts.beyond}
            hidden={hidden}
            fields={[...windowFields(t), why(t)]}
            submit={t("deviceChecks.schedule.beyond")}
            variant="secondary"
            t={t}
          />
        </section>
      ) : null}
      <PauseOrResume {...props} />
      <section className="grid gap-3">
        <Heading level={3} look={4}>
          {t("deviceChecks.schedule.end")}
        </Heading>
        <Paragraph>{t("deviceChecks.schedule.endHint")}</Paragraph>
        <CheckForm
          act={acts.end}
          hidden={hidden}
          fields={[why(t)]}
          submit={t("deviceChecks.forms.schedule.end")}
          variant="danger"
          t={t}
        />
      </section>
    </div>
  );
}

function PauseOrResume({
  schedule,
  acts,
  t,
}: {
  readonly schedule: Schedule;
  readonly acts: Acts;
  readonly t: Translate;
}) {
  const hidden = { scheduleId: schedule.id, version: schedule.version };
  if (!schedule.mayPause)
    return <Paragraph look="subtle">{t("deviceChecks.schedule.pauseIsForLead")}</Paragraph>;
  const verb = schedule.state === "paused" ? "resume" : "pause";
  return (
    <section className="grid gap-3">
      <Heading level={3} look={4}>
        {t(`deviceChecks.schedule.${verb}`)}
      </Heading>
      {verb === "resume" ? <Paragraph>{t("deviceChecks.schedule.resumeHint")}</Paragraph> : null}
      <CheckForm
        act={acts[verb]}
        hidden={hidden}
        fields={verb === "pause" ? [why(t)] : []}
        submit={t(`deviceChecks.forms.schedule.${verb}`)}
        variant="secondary"
        t={t}
      />
    </section>
  );
}
