import { ActionForm } from "@/components/ui/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { StatusBadge } from "@/components/ui/status-badge";
import { DataTable } from "@/components/ui/table";
import { formatDutch } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import { scoreBasicAction } from "@/lib/samen-starten/actions";
import { basicOwners, scores } from "@/lib/samen-starten/codes";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import type { BasicView } from "@/lib/samen-starten/queries/trajectory-parts";
import { options } from "./options";
import { scoreTone } from "./state-tone";

type Props = { readonly file: TrajectoryDetail; readonly t: Translate };

/** The five basic conditions: a grid to read, and a form for each to update. */
export function BasicsPanel({ file, t }: Props) {
  return (
    <Panel
      id="basics"
      title={t("samenStarten.basics.title")}
      intro={t("samenStarten.basics.intro")}
      content="flush"
    >
      <DataTable
        caption={t("samenStarten.basics.title")}
        rows={file.basics}
        rowKey={(row) => row.theme}
        empty={null}
        columns={[
          {
            key: "theme",
            header: t("samenStarten.basics.theme"),
            kind: "rowHeader",
            cell: (row) => codeText(t, "samenStarten.basicThemes", row.theme),
          },
          {
            key: "arrival",
            header: t("samenStarten.basics.atArrival"),
            cell: (row) => <Score score={row.atArrival} t={t} />,
          },
          {
            key: "now",
            header: t("samenStarten.basics.now"),
            cell: (row) => <Score score={row.now} t={t} />,
          },
          { key: "goal", header: t("samenStarten.basics.goal"), cell: (row) => row.goal },
          {
            key: "owner",
            header: t("samenStarten.basics.owner"),
            cell: (row) => (row.owner ? codeText(t, "samenStarten.owners", row.owner) : null),
          },
          { key: "due", header: t("samenStarten.basics.dueOn"), cell: (row) => <LocalDay day={row.dueOn} /> },
        ]}
      />
      {file.mayAct ? (
        <div className="grid gap-2 border-t border-line px-4 py-4 sm:px-5">
          {file.basics.map((basic) => (
            <Disclosure
              key={basic.theme}
              summary={`${t("samenStarten.basics.edit")}: ${codeText(t, "samenStarten.basicThemes", basic.theme)}`}
            >
              <BasicForm id={file.id} basic={basic} t={t} />
            </Disclosure>
          ))}
        </div>
      ) : null}
    </Panel>
  );
}

function Score({ score, t }: { readonly score: number | null; readonly t: Translate }) {
  if (score === null) return <span className="text-ink-subtle">{t("samenStarten.basics.unscored")}</span>;
  return (
    <StatusBadge tone={scoreTone(score)}>{codeText(t, "samenStarten.scores", String(score))}</StatusBadge>
  );
}

function BasicForm({
  id,
  basic,
  t,
}: {
  readonly id: string;
  readonly basic: BasicView;
  readonly t: Translate;
}) {
  return (
    <ActionForm
      action={scoreBasicAction}
      fields={basicFields(id, basic, t)}
      values={{
        atArrival: basic.atArrival === null ? undefined : String(basic.atArrival),
        now: basic.now === null ? undefined : String(basic.now),
        goal: basic.goal,
        owner: basic.owner,
        dueOn: basic.dueOn ? formatDutch(basic.dueOn) : undefined,
      }}
      submits={[{ label: t("samenStarten.basics.save") }]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}

const basicFields = (id: string, basic: BasicView, t: Translate): readonly Field[] => [
  { kind: "hidden", name: "id", value: id },
  { kind: "hidden", name: "version", value: String(basic.version) },
  { kind: "hidden", name: "theme", value: basic.theme },
  {
    kind: "radios",
    name: "atArrival",
    label: t("samenStarten.basics.atArrival"),
    options: options(t, "scores", scores),
  },
  { kind: "radios", name: "now", label: t("samenStarten.basics.now"), options: options(t, "scores", scores) },
  { kind: "textarea", name: "goal", label: t("samenStarten.basics.goal"), rows: 2, maxLength: 300 },
  {
    kind: "select",
    name: "owner",
    label: t("samenStarten.basics.owner"),
    options: options(t, "owners", basicOwners),
  },
  { kind: "date", name: "dueOn", label: t("samenStarten.basics.dueOn") },
];
