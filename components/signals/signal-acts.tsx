import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { FormAction } from "@/lib/platform/form-state";
import type { SignalDetail } from "@/lib/signals/queries";
import { ActForm } from "./act-form";
import { hearingFields, investigateFields, judgeFields, responseFields, settleFields } from "./signal-fields";

export type SignalActions = Readonly<
  Record<"investigate" | "hear" | "judge" | "respond" | "settle", FormAction>
>;

type Props = {
  readonly signal: SignalDetail;
  readonly role: string;
  readonly actions: SignalActions;
  readonly newKey: () => string;
  readonly t: Translate;
};

/** What can be done now with a signal; the lead can only take it in hand. */
export function SignalActs(props: Props) {
  const { signal, role, t } = props;
  if (signal.state === "settled") return <Paragraph look="subtle">{t("signals.page.nothingToDo")}</Paragraph>;
  if (signal.state === "signal") return <Investigate {...props} />;
  if (role !== "officer") return <Paragraph look="subtle">{t("signals.page.leadWaits")}</Paragraph>;
  if (signal.state === "under-investigation")
    return signal.hearing ? (
      <>
        <Judge {...props} />
        <Disclosure summary={`${t("signals.hearing.done")}: ${t("signals.hearing.edit").toLowerCase()}`}>
          <Hear {...props} />
        </Disclosure>
      </>
    ) : (
      <Hear {...props} />
    );
  if (signal.state === "response-chosen") return <Responded {...props} />;
  return (
    <>
      {signal.state === "no-violation" ? null : <Respond {...props} />}
      {signal.state === "violation" ? null : <Settle {...props} />}
    </>
  );
}

const about = ({ id, version }: SignalDetail) => ({ signalId: id, version });

const Investigate = ({ signal, actions, newKey, t }: Props) => (
  <Panel title={t("signals.investigate.title")} intro={t("signals.investigate.intro")}>
    <ActForm
      action={actions.investigate}
      about={about(signal)}
      fields={investigateFields(t, signal.conditions)}
      values={{ conditionId: signal.conditionId ?? signal.conditions[0]?.id }}
      submits={[{ label: t("signals.investigate.submit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Hear = ({ signal, actions, newKey, t }: Props) => (
  <Panel title={t("signals.hearing.title")} intro={t("signals.hearing.intro")}>
    <ActForm
      action={actions.hear}
      about={about(signal)}
      fields={hearingFields(t)}
      values={{ hearing: signal.hearing, clientView: signal.clientView, hearingNote: signal.hearingNote }}
      submits={[{ label: t("signals.hearing.submit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Judge = ({ signal, actions, newKey, t }: Props) => (
  <Panel title={t("signals.judge.title")} intro={t("signals.judge.intro")}>
    <ActForm
      action={actions.judge}
      about={about(signal)}
      fields={judgeFields(t)}
      submits={[{ label: t("signals.judge.submit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Respond = ({ signal, actions, newKey, t }: Props) => (
  <Panel title={t(signal.response ? "signals.respond.change" : "signals.respond.title")}>
    <ActForm
      action={actions.respond}
      about={about(signal)}
      fields={responseFields(t, signal.judgement)}
      values={{ response: signal.response }}
      submits={[{ label: t("signals.respond.submit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

const Settle = ({ signal, actions, newKey, t }: Props) => (
  <Panel title={t("signals.settle.title")}>
    <ActForm
      action={actions.settle}
      about={about(signal)}
      fields={settleFields(t)}
      submits={[{ label: t("signals.settle.submit") }]}
      formKey={newKey()}
      t={t}
    />
  </Panel>
);

function Responded(props: Props) {
  const { signal, t } = props;
  const paper = signal.response === "warning" || signal.response === "advice" || signal.response === "urgent";
  return (
    <>
      {paper ? <PaperLink signal={signal} t={t} /> : <Settle {...props} />}
      {signal.response === "talk" ? (
        <div>
          <ButtonLink href={paths.newContact(signal.orderId)}>{t("signals.respond.logTalk")}</ButtonLink>
        </div>
      ) : null}
      <Disclosure summary={t("signals.respond.change")}>
        <Respond {...props} />
      </Disclosure>
    </>
  );
}

function PaperLink({ signal, t }: Pick<Props, "signal" | "t">) {
  const warning = signal.response === "warning";
  return (
    <Panel title={t(`signals.responses.${warning ? "warning" : "advice"}`)}>
      <div className="grid gap-3">
        <Paragraph>{t("signals.respond.paperSettles")}</Paragraph>
        <div>
          <ButtonLink
            variant="primary"
            href={
              warning
                ? paths.newWarning(signal.orderId, { signal: signal.id })
                : paths.newNotice(signal.orderId, { signal: signal.id })
            }
          >
            {t(warning ? "signals.respond.makeWarning" : "signals.respond.makeNotice")}
          </ButtonLink>
        </div>
      </div>
    </Panel>
  );
}
