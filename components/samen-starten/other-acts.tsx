import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { Translate } from "@/lib/i18n/translator";
import { shortenTrajectoryAction, stopTrajectoryAction } from "@/lib/samen-starten/actions";
import { shortenReasons } from "@/lib/samen-starten/codes";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { stopReasons } from "@/lib/samen-starten/rules";
import { options } from "./options";
import { EndDateForm } from "./step-forms";
import { TrajectoryForm } from "./trajectory-form";

type Props = { readonly file: TrajectoryDetail; readonly t: Translate };

/** Acts that are possible but not at turn: another last day, the shortened route, stopping. */
export function OtherActs({ file, t }: Props) {
  if (!file.mayAct) return null;
  return (
    <Panel title={t("samenStarten.page.more")}>
      <div className="grid gap-3">
        {file.state === "shortened" ? null : (
          <Disclosure summary={t("samenStarten.act.expectedEnd.title")}>
            <EndDateForm file={file} purpose="expectedEnd" t={t} />
          </Disclosure>
        )}
        {file.acts.includes("shorten") ? <Shorten file={file} t={t} /> : null}
        {file.acts.includes("stop") ? <Stop file={file} t={t} /> : null}
      </div>
    </Panel>
  );
}

function Shorten({ file, t }: Props) {
  return (
    <Disclosure summary={t("samenStarten.act.shorten.title")}>
      <div className="grid gap-3">
        <Paragraph>{t("samenStarten.act.shorten.text")}</Paragraph>
        <TrajectoryForm
          action={shortenTrajectoryAction}
          file={file}
          t={t}
          fields={[
            {
              kind: "select",
              name: "reason",
              label: t("samenStarten.act.shorten.reason"),
              required: true,
              options: options(t, "shortenReasons", shortenReasons),
            },
          ]}
          submit={{ label: t("samenStarten.act.shorten.save"), variant: "secondary" }}
        />
      </div>
    </Disclosure>
  );
}

function Stop({ file, t }: Props) {
  return (
    <Disclosure summary={t("samenStarten.act.stop.title")}>
      <TrajectoryForm
        action={stopTrajectoryAction}
        file={file}
        t={t}
        fields={[
          {
            kind: "select",
            name: "reason",
            label: t("samenStarten.act.stop.reason"),
            required: true,
            options: options(t, "stopReasons", stopReasons),
          },
        ]}
        submit={{ label: t("samenStarten.act.stop.save"), variant: "danger" }}
      />
    </Disclosure>
  );
}
