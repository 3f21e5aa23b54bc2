import { ActionForm } from "@/components/ui/action-form";
import { formTexts } from "@/components/ui/form-texts";
import { addDays, addMonths, formatDutch, type LocalDate, weekday } from "@/lib/calendar/local-date";
import { requestPlanAction } from "@/lib/check-planning/actions";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";

/** From next Monday for a year, as the fields show it. */
export function usualPeriod(today: LocalDate) {
  const from = addDays(today, 8 - weekday(today));
  return { fromOn: formatDutch(from), untilOn: formatDutch(addDays(addMonths(from, 12), -1)) };
}

/** Asks for a plan of a period. */
export const PlanForm = ({ t, today }: { readonly t: Translate; readonly today: LocalDate }) => (
  <ActionForm
    action={requestPlanAction}
    formKey={formKey()}
    texts={formTexts(t)}
    values={usualPeriod(today)}
    fields={[
      { kind: "date", name: "fromOn", label: t("checkPlanning.plan.from"), required: true },
      { kind: "date", name: "untilOn", label: t("checkPlanning.plan.until"), required: true },
    ]}
    submits={[{ label: t("checkPlanning.plan.submit") }]}
  />
);
