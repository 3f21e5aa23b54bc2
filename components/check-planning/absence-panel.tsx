import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import { formTexts } from "@/components/ui/form-texts";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { type Column, DataTable } from "@/components/ui/table";
import { recordAbsenceAction, withdrawAbsenceAction } from "@/lib/check-planning/actions";
import type { Capacity } from "@/lib/check-planning/queries/capacity";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";

type Props = { readonly t: Translate; readonly capacity: Capacity };
type Absence = Capacity["absences"][number];

/** Who does no checks when; why is never asked. */
export function AbsencePanel({ t, capacity: { absences } }: Props) {
  const header = (key: "worker" | "absentFrom" | "absentUntil" | "act") => t(`checkPlanning.capacity.${key}`);
  const columns: readonly Column<Absence>[] = [
    {
      key: "worker",
      kind: "rowHeader",
      header: header("worker"),
      cell: ({ name }) => name ?? t("platform.unknownPerson"),
    },
    { key: "from", header: header("absentFrom"), cell: ({ from }) => <LocalDay day={from} /> },
    { key: "until", header: header("absentUntil"), cell: ({ until }) => <LocalDay day={until} /> },
    { key: "act", header: header("act"), cell: (row) => <WithdrawForm t={t} absence={row} /> },
  ];
  return (
    <Panel
      title={t("checkPlanning.capacity.absences")}
      intro={t("checkPlanning.capacity.absencesIntro")}
      content="flush"
    >
      <DataTable
        caption={t("checkPlanning.capacity.absences")}
        columns={columns}
        rows={absences}
        rowKey={({ id }) => id}
        empty={
          <div className="p-4 sm:px-5">
            <Paragraph>{t("checkPlanning.capacity.noAbsences")}</Paragraph>
          </div>
        }
      />
    </Panel>
  );
}

const WithdrawForm = ({ t, absence }: { readonly t: Translate; readonly absence: Absence }) => (
  <ActionForm
    action={withdrawAbsenceAction}
    formKey={formKey()}
    texts={formTexts(t)}
    fields={[{ kind: "hidden", name: "absenceId", value: absence.id }]}
    submits={[{ label: t("checkPlanning.capacity.withdraw"), variant: "secondary" }]}
  >
    <span className="sr-only">
      {t("checkPlanning.capacity.withdrawFor", { name: absence.name ?? t("platform.unknownPerson") })}
    </span>
  </ActionForm>
);

/** A worker and the days. */
export function AbsenceForm({ t, capacity: { officers } }: Props) {
  const word = (key: "worker" | "absentFrom" | "absentUntil") => t(`checkPlanning.capacity.${key}`);
  return (
    <Panel title={t("checkPlanning.capacity.record")}>
      {officers.length === 0 ? (
        <Alert>{t("checkPlanning.capacity.noOfficers")}</Alert>
      ) : (
        <ActionForm
          action={recordAbsenceAction}
          formKey={formKey()}
          texts={formTexts(t)}
          fields={[
            {
              kind: "select",
              name: "staffId",
              label: word("worker"),
              required: true,
              options: officers.map(({ id, displayName }) => ({ value: id, label: displayName })),
            },
            { kind: "date", name: "fromOn", label: word("absentFrom"), required: true },
            { kind: "date", name: "untilOn", label: word("absentUntil"), required: true },
          ]}
          submits={[{ label: t("checkPlanning.capacity.recordSubmit") }]}
        />
      )}
    </Panel>
  );
}
