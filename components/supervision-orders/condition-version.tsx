import { Instant } from "@/components/ui/instant";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import { StatusBadge } from "@/components/ui/status-badge";
import { formatDutch, parseIso } from "@/lib/calendar/local-date";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { Difference } from "@/lib/supervision-orders/condition-change";
import type { ConditionVersion } from "@/lib/supervision-orders/queries/condition-history";

type Props = { readonly version: ConditionVersion; readonly t: Translate };

const look = {
  active: { tone: "positive", word: "current" },
  lifted: { tone: "warning", word: "lifted" },
  replaced: { tone: "neutral", word: "replaced" },
} as const;

/** One version of a condition: why it exists, what it changed, and its text. */
export function ConditionVersionPanel({ version, t }: Props) {
  const { tone, word } = look[version.state as keyof typeof look] ?? look.replaced;
  return (
    <Panel
      title={t("supervisionOrders.conditionHistory.version", { version: version.version })}
      actions={<StatusBadge tone={tone}>{t(`supervisionOrders.conditionHistory.${word}`)}</StatusBadge>}
    >
      <div className="grid gap-3">
        <Origin version={version} t={t} />
        <Changes version={version} t={t} />
        <Quote
          label={codeText(t, "supervisionOrders.conditions", version.code)}
          source={t("supervisionOrders.order.ground", { law: version.law, article: version.article })}
        >
          {version.text || "–"}
        </Quote>
      </div>
    </Panel>
  );
}

function Origin({ version, t }: Props) {
  const { changeKind, changeReason, decidedOn, decidedBy, changedBy, changedAt } = version;
  return (
    <div>
      <p className="font-semibold">{codeText(t, "supervisionOrders.conditionHistory.kinds", changeKind)}</p>
      {decidedOn ? (
        <p>
          {t("supervisionOrders.conditionHistory.decided", { on: formatDutch(decidedOn), by: decidedBy })}
        </p>
      ) : null}
      {changeReason ? <p className="whitespace-pre-line">{changeReason}</p> : null}
      {changedBy && changedAt ? (
        <p className="text-sm text-ink-subtle">
          {t("supervisionOrders.conditionHistory.recorded", { name: changedBy })}, <Instant at={changedAt} />
        </p>
      ) : null}
    </div>
  );
}

function Changes({ version, t }: Props) {
  if (version.changeKind === "issued" || version.changeKind === "lifted") return null;
  const { differences } = version;
  if (differences.length === 0) return <p>{t("supervisionOrders.conditionHistory.noChanges")}</p>;
  return (
    <section>
      <h3 className="font-semibold">{t("supervisionOrders.conditionHistory.changes")}</h3>
      <ul className="list-disc pl-5">
        {differences.map((difference) => (
          <li key={difference.field}>{inWords(difference, t)}</li>
        ))}
      </ul>
    </section>
  );
}

function inWords({ field, from, to }: Difference, t: Translate): string {
  if (field === "text") return t("supervisionOrders.conditionHistory.textChanged");
  return t("supervisionOrders.conditionHistory.change", {
    label: codeText(t, "supervisionOrders.conditionHistory.labels", field),
    from: valueText(field, from, t),
    to: valueText(field, to, t),
  });
}

/** Whose texts name the codes of a field. */
const groups: Readonly<Record<string, string>> = {
  code: "supervisionOrders.conditions",
  per: "deviceChecks.per",
  devicesIncluded: "deviceChecks.kinds",
  devicesExcluded: "deviceChecks.kinds",
  assistance: "deviceChecks.assistances",
  prohibited: "deviceChecks.prohibitedConducts",
  duties: "deviceChecks.cooperationDuties",
};

function valueText(field: string, value: Difference["from"], t: Translate): string {
  if (typeof value === "boolean") return value ? t("platform.yes") : t("platform.no");
  const words = (typeof value === "object" ? (value ?? []) : [String(value)])
    .filter((word) => word !== "")
    .map((word) => oneWord(field, word, t));
  return words.length === 0 ? t("supervisionOrders.conditionHistory.none") : words.join(", ");
}

function oneWord(field: string, word: string, t: Translate): string {
  const day = parseIso(word);
  if (day) return formatDutch(day);
  const group = groups[field];
  return group ? codeText(t, group, word) : word;
}
