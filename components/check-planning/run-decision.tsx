import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import type { Submit } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { confirmRunAction, discardRunAction } from "@/lib/check-planning/actions";
import type { RunPage } from "@/lib/check-planning/queries/run-page";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import type { FormAction } from "@/lib/platform/form-state";

type Props = { readonly t: Translate; readonly run: RunPage };

/** Into use or not, each with what follows from it; a question about orders that do not exist can only be closed. */
export function RunDecision({ t, run }: Props) {
  const usable = run.usable === "yes";
  return (
    <Panel
      title={t("checkPlanning.decide.title")}
      intro={usable ? t("checkPlanning.decide.plan") : undefined}
    >
      {usable ? (
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <section className="grid gap-3">
            {consequences(t, run).map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
            <Decide
              t={t}
              run={run}
              action={confirmRunAction}
              submit={{ label: t("checkPlanning.decide.confirm") }}
            />
          </section>
          <section className="grid gap-3">
            <Paragraph>{t("checkPlanning.decide.discardText")}</Paragraph>
            <Decide
              t={t}
              run={run}
              action={discardRunAction}
              submit={{ label: t("checkPlanning.decide.discard"), variant: "secondary" }}
            />
          </section>
        </div>
      ) : (
        <div className="grid gap-4">
          <Alert title={t("checkPlanning.decide.notUsable")}>{t("checkPlanning.decide.notUsableText")}</Alert>
          <Decide
            t={t}
            run={run}
            action={discardRunAction}
            submit={{ label: t("checkPlanning.decide.close"), variant: "secondary" }}
          />
        </div>
      )}
    </Panel>
  );
}

function consequences(t: Translate, { suppositions, away }: RunPage): readonly string[] {
  const { slotsPerWeek, mostPerYear } = suppositions;
  return [
    t("checkPlanning.decide.confirmText"),
    suppositions.away && t("checkPlanning.decide.confirmAway", { name: away ?? t("platform.unknownPerson") }),
    slotsPerWeek !== undefined && t("checkPlanning.decide.confirmSlots", { slots: slotsPerWeek }),
    mostPerYear !== undefined && t("checkPlanning.decide.confirmMost"),
  ].filter((sentence) => typeof sentence === "string");
}

type DecideProps = Props & { readonly action: FormAction; readonly submit: Submit };

const Decide = ({ t, run, action, submit }: DecideProps) => (
  <ActionForm
    action={action}
    formKey={formKey()}
    texts={formTexts(t)}
    fields={[
      { kind: "hidden", name: "runId", value: run.id },
      { kind: "hidden", name: "version", value: String(run.version) },
    ]}
    submits={[submit]}
  />
);
