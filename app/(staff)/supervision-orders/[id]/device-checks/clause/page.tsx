import type { Metadata } from "next";
import { CheckForm } from "@/components/device-checks/check-form";
import { judgeFields, limitFields, proposeFields } from "@/components/device-checks/clause-fields";
import { ClauseLimits } from "@/components/device-checks/clause-limits";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { ClauseRequestForm } from "@/components/violation-advice/clause-request-form";
import { ClauseRequestPanel } from "@/components/violation-advice/clause-request-panel";
import { formatDutch } from "@/lib/calendar/local-date";
import { fillLimitsAction, judgeWordingAction, proposeWordingAction } from "@/lib/device-checks/actions";
import { type ClausePage, clausePage } from "@/lib/device-checks/queries/clause-page";
import { doneText } from "@/lib/i18n/done-text";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { sendClauseRequestAction, withdrawClauseRequestAction } from "@/lib/violation-advice/actions";
import { type ClauseRequests, clauseRequests } from "@/lib/violation-advice/queries/clause-requests";

export const metadata: Metadata = { title: "Voorwaarde beoordelen" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ condition?: string; done?: string }>;
};

export default async function ClauseReviewPage({ params, searchParams }: Props) {
  const [{ id }, { condition = "", done }, { t }] = await Promise.all([params, searchParams, texts()]);
  const clause = await show(clausePage, { orderId: id, conditionId: condition });
  const asked = await show(clauseRequests, { orderId: id, conditionId: clause.conditionId });
  const lead = clause.role === "teamLead";
  const message = doneText(t, done);
  return (
    <div className="grid gap-5">
      <h1 className="sr-only">{t("deviceChecks.clause.pageTitle")}</h1>
      {message ? <StatusMessage>{message}</StatusMessage> : null}
      <TextLink href={paths.orderTab(id, "device-checks")}>{t("deviceChecks.clause.backToTab")}</TextLink>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel title={t("deviceChecks.clause.pageTitle")} intro={t("deviceChecks.clause.pageLead")}>
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
            <TextLink href={paths.condition(id, clause.conditionId)}>
              {t("deviceChecks.clause.history")}
            </TextLink>
            {clause.limits ? (
              <ClauseLimits limits={clause.limits} t={t} />
            ) : (
              <Alert>{t("deviceChecks.refusals.no-clause")}</Alert>
            )}
          </div>
        </Panel>
        <div className="grid gap-5">
          <Requests asked={asked} t={t} />
          {clause.limits ? <Judge clause={clause} t={t} /> : null}
          {lead ? <Limits clause={clause} t={t} /> : null}
        </div>
      </div>
    </div>
  );
}

/** What was asked of the OM about this clause, and the form to ask it. */
function Requests({ asked, t }: { readonly asked: ClauseRequests; readonly t: Translate }) {
  return (
    <>
      {asked.requests.map((request) => (
        <ClauseRequestPanel
          key={request.id}
          request={request}
          withdraw={withdrawClauseRequestAction}
          formKey={formKey()}
          t={t}
        />
      ))}
      {asked.form === "offered" ? (
        <ClauseRequestForm about={asked} action={sendClauseRequestAction} formKey={formKey()} t={t} />
      ) : null}
    </>
  );
}

type PartProps = { readonly clause: ClausePage; readonly t: Translate };

function Judge({ clause, t }: PartProps) {
  const lead = clause.role === "teamLead";
  const words = lead ? ("judge" as const) : ("propose" as const);
  const { limits } = clause;
  return (
    <Panel title={t(`deviceChecks.forms.${words}.title`)}>
      <div className="grid gap-4">
        {limits?.proposedWording ? (
          <Alert
            title={t("deviceChecks.clause.proposedBy", {
              name: clause.proposedBy ?? t("platform.unknownPerson"),
              wording: codeText(t, "deviceChecks.wordings", limits.proposedWording),
            })}
          >
            {limits.proposedReason}
          </Alert>
        ) : null}
        <CheckForm
          act={{ action: lead ? judgeWordingAction : proposeWordingAction, formKey: formKey() }}
          hidden={{ orderId: clause.orderId, conditionId: clause.conditionId }}
          fields={lead ? judgeFields(t) : proposeFields(t)}
          submit={t(`deviceChecks.forms.${words}.submit`)}
          t={t}
        />
      </div>
    </Panel>
  );
}

function Limits({ clause, t }: PartProps) {
  const { limits } = clause;
  const values = limits && {
    maxChecks: limits.maxChecks,
    per: limits.per,
    anchorOn: clause.anchorOn ? formatDutch(clause.anchorOn) : null,
    devicesIncluded: limits.devicesIncluded,
    devicesExcluded: limits.devicesExcluded,
    place: limits.place,
    assistance: limits.assistance,
    toolAllowed: limits.toolAllowed ? "yes" : "no",
    depth: limits.depth,
    privacyGuard: limits.privacyGuard,
    prohibited: limits.prohibited,
    duties: limits.duties,
  };
  const form = (
    <CheckForm
      act={{ action: fillLimitsAction, formKey: formKey() }}
      hidden={{ orderId: clause.orderId, conditionId: clause.conditionId }}
      fields={limitFields(t, limits ? "changed" : "first")}
      values={values ?? { toolAllowed: "no" }}
      submit={t("deviceChecks.forms.limits.submit")}
      variant={limits ? "secondary" : "primary"}
      t={t}
    />
  );
  return (
    <Panel title={t("deviceChecks.forms.limits.title")} intro={t("deviceChecks.forms.limits.intro")}>
      {limits ? <Disclosure summary={t("deviceChecks.clause.fill")}>{form}</Disclosure> : form}
    </Panel>
  );
}
