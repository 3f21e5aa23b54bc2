import { RefreshWhileBusy } from "@/components/exchange/refresh-while-busy";
import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { cancelRunAction } from "@/lib/check-planning/actions";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";

type Props = {
  readonly t: Translate;
  readonly run: {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly version: number;
    readonly progress: number;
  };
  /** The address of the page it stands on. */
  readonly here: string;
};

/** How far the planner is, drawn anew by itself; and a way to stop it. */
export function RunProgress({ t, run, here }: Props) {
  const title = run.kind === "plan" ? "busyTitle" : "busyWhatIfTitle";
  return (
    <Panel title={t(`checkPlanning.now.${title}`)} tone="info">
      <div className="grid gap-4">
        <div className="grid gap-2">
          <label htmlFor="plan-progress" className="font-semibold">
            {run.state === "queued"
              ? t("checkPlanning.progress.queued")
              : t("checkPlanning.progress.percent", { percent: run.progress })}
          </label>
          <progress
            id="plan-progress"
            value={run.progress}
            max={100}
            className="h-3.5 w-full max-w-xl appearance-none overflow-hidden rounded-full border border-control bg-panel [&::-moz-progress-bar]:bg-action-fill [&::-webkit-progress-bar]:bg-panel [&::-webkit-progress-value]:bg-action-fill"
          />
          <RefreshWhileBusy />
          <p className="text-sm">
            {t("checkPlanning.progress.hint")}{" "}
            <TextLink href={here}>{t("checkPlanning.progress.refresh")}</TextLink>
          </p>
        </div>
        <ActionForm
          action={cancelRunAction}
          formKey={formKey()}
          texts={formTexts(t)}
          fields={[
            { kind: "hidden", name: "runId", value: run.id },
            { kind: "hidden", name: "version", value: String(run.version) },
          ]}
          submits={[{ label: t("checkPlanning.progress.cancel"), variant: "secondary" }]}
        />
      </div>
    </Panel>
  );
}
