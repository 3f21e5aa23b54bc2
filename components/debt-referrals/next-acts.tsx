import { Disclosure } from "@/components/ui/disclosure";
import { Heading } from "@/components/ui/heading";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { LocalDate } from "@/lib/calendar/local-date";
import type { ReferralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import type { Translate } from "@/lib/i18n/translator";
import { type Act, acts } from "./act-fields";
import { ActForm } from "./act-form";

type Props = { readonly referral: ReferralDetail; readonly today: LocalDate; readonly t: Translate };

/** What the officer can record now: the next step open, the ways out folded. */
export function NextActs({ referral, today, t }: Props) {
  const possible = possibleActs(referral);
  const first =
    possible.find((act) => act !== "withdraw" && act !== "exit" && act !== "record-permission") ??
    possible[0];
  if (!first)
    return (
      <Paragraph look="subtle">
        {t(over(referral.state) ? "debtReferrals.referral.over" : "debtReferrals.referral.noActs")}
      </Paragraph>
    );
  return (
    <Panel title={t("debtReferrals.referral.next")}>
      <div className="grid gap-5">
        <div className="grid gap-3">
          <Heading level={3}>{t(`debtReferrals.act.${first}.title`)}</Heading>
          <ActText act={first} t={t} />
          <ActForm referral={referral} act={first} today={today} t={t} />
        </div>
        {possible
          .filter((act) => act !== first)
          .map((act) => (
            <Disclosure key={act} summary={title(t, act)}>
              <div className="grid gap-3">
                <ActText act={act} t={t} />
                <ActForm referral={referral} act={act} today={today} t={t} />
              </div>
            </Disclosure>
          ))}
      </div>
    </Panel>
  );
}

const over = (state: string) => ["rejected", "withdrawn", "exited"].includes(state);

const title = (t: Translate, act: Act) =>
  act === "record-permission"
    ? t("debtReferrals.act.record-permission.again")
    : t(`debtReferrals.act.${act}.title`);

function ActText({ act, t }: { readonly act: Act; readonly t: Translate }) {
  if (act !== "record-permission" && act !== "send" && act !== "withdraw") return null;
  return <Paragraph>{t(`debtReferrals.act.${act}.text`)}</Paragraph>;
}

function possibleActs({ acts: verbs, state }: ReferralDetail): readonly Act[] {
  const verbOf = (act: Act) => (act === "record-decision" ? "record-admission" : act);
  const again = state === "permission" && verbs.length > 0;
  return acts.filter(
    (act) => verbs.some((verb) => verb === verbOf(act)) || (again && act === "record-permission"),
  );
}
