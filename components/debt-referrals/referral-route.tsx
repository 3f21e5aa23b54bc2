import { LocalDay } from "@/components/ui/local-day";
import { type Step, Steps } from "@/components/ui/steps";
import type { ReferralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import type { Translate } from "@/lib/i18n/translator";

const way = [
  "draft",
  "permission",
  "sent",
  "first-talk",
  "decision",
  "stabilisation",
  "solution",
  "aftercare",
  "exited",
] as const;

type Stop = (typeof way)[number] | "withdrawn";

/** The way of a referral: what has its day is done, the first without one is next. */
export function ReferralRoute({ referral, t }: { readonly referral: ReferralDetail; readonly t: Translate }) {
  const { days, state } = referral;
  const ended = state === "withdrawn" || state === "rejected" || state === "exited";
  const shown: readonly Stop[] = ended
    ? way
        .filter((stop) => days[stop] !== null && stop !== "exited")
        .concat(state === "exited" ? ["exited"] : [])
    : way;
  const route: readonly Stop[] = state === "withdrawn" ? [...shown, "withdrawn"] : shown;
  const next = route.find((stop) => days[stop] === null);
  const steps = route.map(
    (stop): Step => ({
      key: stop,
      label:
        stop === "decision" && state === "rejected"
          ? t("debtReferrals.route.rejected")
          : t(`debtReferrals.route.${stop}`),
      state: days[stop] !== null ? "done" : stop === next ? "current" : "todo",
      detail: days[stop] ? <LocalDay day={days[stop]} /> : undefined,
    }),
  );
  return (
    <Steps
      label={t("debtReferrals.referral.route")}
      steps={steps}
      texts={{ done: t("ui.steps.done"), current: t("ui.steps.current"), todo: t("ui.steps.todo") }}
    />
  );
}
