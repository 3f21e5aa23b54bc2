import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { StatusBadge } from "@/components/ui/status-badge";
import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import { needsAnotherText } from "@/lib/device-checks/clause";
import type { ClauseView } from "@/lib/device-checks/queries/order-checks";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { ClauseLimits } from "./clause-limits";
import { wordingCode, wordingTone } from "./wording";

type Props = {
  readonly clause: ClauseView;
  readonly role: string;
  /** What was asked of the OM about this clause, when it lies there. */
  readonly atOm?: ReactNode;
  readonly t: Translate;
};

/** The condition word for word, what it allows, and who judged its wording. */
export function ClauseCard({ clause, role, atOm, t }: Props) {
  const { limits } = clause;
  if (!limits) return null;
  const href = paths.clause(clause.orderId, clause.conditionId);
  const label = role === "teamLead" ? t("deviceChecks.clause.judge") : t("deviceChecks.clause.propose");
  return (
    <Panel title={t("deviceChecks.clause.title")} actions={<ButtonLink href={href}>{label}</ButtonLink>}>
      <div className="grid gap-4">
        <Quote
          label={t("deviceChecks.clause.verbatim")}
          source={t("deviceChecks.clause.source", {
            law: clause.law,
            article: clause.article,
            sequence: clause.sequence,
          })}
        >
          {clause.text}
        </Quote>
        <Judgement clause={clause} t={t} />
        <ClosedReasons clause={clause} role={role} atOm={atOm} t={t} />
        <ClauseLimits limits={limits} use={clause.use} t={t} />
      </div>
    </Panel>
  );
}

function Judgement({ clause, t }: Pick<Props, "clause" | "t">): ReactNode {
  const { limits } = clause;
  if (!limits) return null;
  const code = wordingCode(limits);
  return (
    <div className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-sm text-ink-subtle">{t("deviceChecks.clause.wording")}</span>
        <StatusBadge tone={wordingTone[code]}>{t(`deviceChecks.wordings.${code}`)}</StatusBadge>
        {clause.judgedBy && limits.wordingJudgedAt ? (
          <span className="text-sm text-ink-subtle">
            {t("deviceChecks.clause.judgedBy", { name: clause.judgedBy })},{" "}
            <LocalDay day={dayInAmsterdam(limits.wordingJudgedAt)} />
          </span>
        ) : null}
      </p>
      {limits.wordingReason ? (
        <Disclosure summary={t("deviceChecks.forms.judge.reason")}>{limits.wordingReason}</Disclosure>
      ) : null}
      {limits.proposedWording ? (
        <p className="text-sm">
          {t("deviceChecks.clause.proposedBy", {
            name: clause.proposedBy ?? t("platform.unknownPerson"),
            wording: codeText(t, "deviceChecks.wordings", limits.proposedWording),
          })}
        </p>
      ) : null}
    </div>
  );
}

/** Why there can be no schedule and no check under this clause, all reasons at once. */
function ClosedReasons({ clause, role, atOm, t }: Props): ReactNode {
  if (clause.problems.length === 0) return null;
  return (
    <Alert tone="warning">
      <ul className="grid list-disc gap-1 pl-5">
        {clause.problems.map((problem) => (
          <li key={problem}>{t(`deviceChecks.blockers.${problem}`)}</li>
        ))}
      </ul>
      <div className="mt-2">{atOm ?? <AskOm clause={clause} role={role} t={t} />}</div>
    </Alert>
  );
}

/** Only another text helps: the lead asks the OM for it on the page of the clause. */
function AskOm({ clause, role, t }: Props): ReactNode {
  if (!needsAnotherText(clause.problems)) return null;
  if (role !== "teamLead") return t("deviceChecks.clause.leadAsksOm");
  return (
    <TextLink href={paths.clause(clause.orderId, clause.conditionId)}>
      {t("deviceChecks.clause.askOm")}
    </TextLink>
  );
}
