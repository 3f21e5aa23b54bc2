import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { Paragraph } from "@/components/ui/paragraph";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import {
  answerHandoverAction,
  cancelHandoverAction,
  proposeHandoverAction,
} from "@/lib/samen-starten/actions";
import { leadParties } from "@/lib/samen-starten/lead";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { options } from "./options";

type Props = { readonly file: TrajectoryDetail; readonly t: Translate };

/** Offers the lead to another party, from a day. */
export function ProposeForm({ file, today, t }: Props & { readonly today: LocalDate }) {
  return (
    <ActionForm
      action={proposeHandoverAction}
      fields={[
        { kind: "hidden", name: "id", value: file.id },
        {
          kind: "radios",
          name: "to",
          label: t("samenStarten.lead.to"),
          required: true,
          options: options(
            t,
            "parties",
            leadParties.filter((party) => party !== file.lead.last),
          ),
        },
        { kind: "date", name: "onDay", label: t("samenStarten.lead.onDay"), required: true },
        { kind: "textarea", name: "note", label: t("samenStarten.lead.note"), rows: 2, maxLength: 300 },
      ]}
      values={{
        onDay: formatDutch(file.expectedEndOn && file.expectedEndOn > today ? file.expectedEndOn : today),
      }}
      submits={[{ label: t("samenStarten.lead.proposeSave") }]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}

/** Accepts or declines the lead; for the municipality the proposing party records its answer. */
export function AnswerForm({ file, t }: Props) {
  const offer = file.lead.open;
  if (!offer) return null;
  return (
    <div className="grid gap-3">
      {offer.to === "municipality" ? <Paragraph>{t("samenStarten.lead.municipalityText")}</Paragraph> : null}
      <ActionForm
        action={answerHandoverAction}
        fields={[
          { kind: "hidden", name: "handoverId", value: offer.id },
          {
            kind: "radios",
            name: "answer",
            label: t("samenStarten.lead.answer"),
            required: true,
            options: [
              { value: "accept", label: t("samenStarten.lead.accept") },
              { value: "decline", label: t("samenStarten.lead.decline") },
            ],
          },
          {
            kind: "textarea",
            name: "note",
            label: t("samenStarten.lead.answerNote"),
            hint: t("samenStarten.lead.answerNoteHint"),
            rows: 2,
            maxLength: 300,
          },
        ]}
        submits={[{ label: t("samenStarten.lead.answerSave") }]}
        texts={formTexts(t)}
        formKey={formKey()}
      />
    </div>
  );
}

/** Takes an offer back that was not answered yet. */
export function CancelForm({ handoverId, t }: { readonly handoverId: string; readonly t: Translate }) {
  return (
    <ActionForm
      action={cancelHandoverAction}
      fields={[{ kind: "hidden", name: "handoverId", value: handoverId }]}
      submits={[{ label: t("samenStarten.lead.cancel"), variant: "secondary" }]}
      texts={formTexts(t)}
      formKey={formKey()}
    />
  );
}
