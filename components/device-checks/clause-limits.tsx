import { DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import type { ClauseView } from "@/lib/device-checks/queries/order-checks";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { codeList } from "./code-options";

type Limits = NonNullable<ClauseView["limits"]>;

/** The judge's limits as facts. What the judgment does not say is shown as not said. */
export function ClauseLimits({
  limits,
  use,
  t,
}: {
  readonly limits: Limits;
  readonly use?: ClauseView["use"];
  readonly t: Translate;
}) {
  const text = (value: string) => value || t("deviceChecks.notSet");
  const cap =
    limits.maxChecks === null
      ? t("deviceChecks.clause.noCap")
      : `${t("deviceChecks.clause.capText", { max: limits.maxChecks })} ${codeText(t, "deviceChecks.per", limits.per)}`;
  const included = codeList(t, "kinds", limits.devicesIncluded);
  const excluded = codeList(t, "kinds", limits.devicesExcluded);
  return (
    <DescriptionList
      items={[
        {
          term: t("deviceChecks.clause.prohibited"),
          detail: codeList(t, "prohibitedConducts", limits.prohibited) || t("deviceChecks.clause.notSaid"),
        },
        {
          term: t("deviceChecks.clause.duties"),
          detail: codeList(t, "cooperationDuties", limits.duties) || t("deviceChecks.clause.notSaid"),
        },
        { term: t("deviceChecks.clause.cap"), detail: cap },
        ...(use ? [{ term: t("deviceChecks.clause.used"), detail: <CapUse use={use} t={t} /> }] : []),
        {
          term: t("deviceChecks.clause.devicesIncluded"),
          detail: included || t("deviceChecks.clause.devicesAny"),
        },
        {
          term: t("deviceChecks.clause.devicesExcluded"),
          detail: excluded || t("deviceChecks.clause.none2"),
        },
        { term: t("deviceChecks.clause.place"), detail: text(limits.place) },
        {
          term: t("deviceChecks.clause.assistance"),
          detail: codeList(t, "assistances", limits.assistance) || t("deviceChecks.clause.noAssistance"),
        },
        {
          term: t("deviceChecks.clause.tool"),
          detail: limits.toolAllowed ? t("deviceChecks.clause.toolYes") : t("deviceChecks.clause.toolNo"),
        },
        { term: t("deviceChecks.clause.depth"), detail: text(limits.depth) },
        { term: t("deviceChecks.clause.privacyGuard"), detail: text(limits.privacyGuard) },
      ]}
    />
  );
}

function CapUse({ use, t }: { readonly use: NonNullable<ClauseView["use"]>; readonly t: Translate }) {
  return (
    <>
      <span className="font-semibold">
        {t("deviceChecks.clause.usedText", { used: use.executed, max: use.max })}
      </span>
      {use.per === "probation-period" ? null : (
        <span className="text-ink-subtle">
          {" "}
          (<LocalDay day={use.from} /> – <LocalDay day={use.until} />)
        </span>
      )}
    </>
  );
}
